package clinic.bootstrap.architecture.canary.domainstandsalone.domain.scheduling;

import org.jooq.DSLContext;

record Timetable(DSLContext database) {}

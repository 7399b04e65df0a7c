package clinic.bootstrap.architecture.canary.neverboth.adapter.postgres.scheduling;

import org.jdbi.v3.core.Jdbi;
import org.jooq.DSLContext;

record JooqAppointments(DSLContext writes, Jdbi reads) {}

package clinic.bootstrap.architecture.canary.jooqisnamed.adapter.postgres.scheduling;

import org.jooq.DSLContext;

record PostgresAppointments(DSLContext database) {}

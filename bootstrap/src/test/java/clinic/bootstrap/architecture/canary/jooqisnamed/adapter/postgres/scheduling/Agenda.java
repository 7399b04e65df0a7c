package clinic.bootstrap.architecture.canary.jooqisnamed.adapter.postgres.scheduling;

import org.jooq.DSLContext;

record Agenda(String day) {
    record Rows(DSLContext database) {}
}

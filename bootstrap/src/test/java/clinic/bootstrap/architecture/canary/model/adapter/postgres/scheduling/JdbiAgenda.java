package clinic.bootstrap.architecture.canary.model.adapter.postgres.scheduling;

import org.jdbi.v3.core.Jdbi;

record JdbiAgenda(Jdbi database) {}

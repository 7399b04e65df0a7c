package clinic.bootstrap.architecture.canary.model.adapter.postgres.shared;

import org.jdbi.v3.core.Jdbi;
import org.jooq.DSLContext;

record PostgresUnitOfWork(DSLContext composes, Jdbi recites) {}

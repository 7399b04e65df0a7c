package clinic.bootstrap.architecture.canary.jdbiisnamed.adapter.postgres.finance;

import org.jdbi.v3.core.Jdbi;

record RevenueByDay(Jdbi database) {}

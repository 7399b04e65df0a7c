package clinic.bootstrap.architecture.canary.onlybootstrapseesadapters.adapter.postgres.shared;

public record JooqOutbox(String table) {}

package clinic.bootstrap.architecture.canary.adaptersignoreeachother.adapter.postgres.shared;

public record JooqOutbox(String table) {}

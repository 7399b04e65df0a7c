package clinic.bootstrap.architecture.canary.model.adapter.postgres.shared;

public record PostgresTime(String value) {}

package clinic.bootstrap.architecture.canary.adapterclasseshide.adapter.postgres.scheduling;

public record JooqAppointments(String table) {}

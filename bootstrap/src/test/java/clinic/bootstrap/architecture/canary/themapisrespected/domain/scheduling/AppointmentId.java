package clinic.bootstrap.architecture.canary.themapisrespected.domain.scheduling;

public record AppointmentId(String value) {}

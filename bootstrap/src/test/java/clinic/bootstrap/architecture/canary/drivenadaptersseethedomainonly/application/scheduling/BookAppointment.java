package clinic.bootstrap.architecture.canary.drivenadaptersseethedomainonly.application.scheduling;

public record BookAppointment(String name) {}

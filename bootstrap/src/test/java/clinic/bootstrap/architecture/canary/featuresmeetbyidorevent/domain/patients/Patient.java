package clinic.bootstrap.architecture.canary.featuresmeetbyidorevent.domain.patients;

public record Patient(String name) {}

package clinic.bootstrap.architecture.canary.onlybootstrapseesthesandbox.sandbox.evolution;

public record Patient(String number) {}

package clinic.bootstrap.architecture.canary.model.sandbox.evolution;

record Patient(String number) {}

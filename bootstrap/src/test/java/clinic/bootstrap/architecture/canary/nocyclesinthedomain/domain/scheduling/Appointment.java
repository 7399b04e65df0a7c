package clinic.bootstrap.architecture.canary.nocyclesinthedomain.domain.scheduling;

import clinic.bootstrap.architecture.canary.nocyclesinthedomain.domain.patients.Patient;

public record Appointment(Patient patient) {}

package clinic.bootstrap.architecture.canary.nocyclesintheapplication.application.scheduling;

import clinic.bootstrap.architecture.canary.nocyclesintheapplication.application.patients.Patient;

public record Appointment(Patient patient) {}

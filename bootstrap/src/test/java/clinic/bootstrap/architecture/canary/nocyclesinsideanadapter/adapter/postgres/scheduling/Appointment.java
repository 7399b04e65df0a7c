package clinic.bootstrap.architecture.canary.nocyclesinsideanadapter.adapter.postgres.scheduling;

import clinic.bootstrap.architecture.canary.nocyclesinsideanadapter.adapter.postgres.patients.Patient;

public record Appointment(Patient patient) {}

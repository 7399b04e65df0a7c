package clinic.bootstrap.architecture.canary.featuresmeetbyidorevent.domain.scheduling;

import clinic.bootstrap.architecture.canary.featuresmeetbyidorevent.domain.patients.Patient;

record Appointment(Patient patient) {}

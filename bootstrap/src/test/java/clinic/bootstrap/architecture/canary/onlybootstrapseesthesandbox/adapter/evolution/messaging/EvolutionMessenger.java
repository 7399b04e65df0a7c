package clinic.bootstrap.architecture.canary.onlybootstrapseesthesandbox.adapter.evolution.messaging;

import clinic.bootstrap.architecture.canary.onlybootstrapseesthesandbox.sandbox.evolution.Patient;

record EvolutionMessenger(Patient patient) {}

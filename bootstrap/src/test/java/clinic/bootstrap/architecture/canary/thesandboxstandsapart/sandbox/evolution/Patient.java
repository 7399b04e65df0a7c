package clinic.bootstrap.architecture.canary.thesandboxstandsapart.sandbox.evolution;

import clinic.bootstrap.architecture.canary.thesandboxstandsapart.domain.scheduling.Slot;

record Patient(Slot wanted) {}

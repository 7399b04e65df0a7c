package clinic.bootstrap.architecture.canary.model.domain.patients;

import clinic.bootstrap.architecture.canary.model.domain.shared.Id;

public record PatientId(String value) implements Id {}

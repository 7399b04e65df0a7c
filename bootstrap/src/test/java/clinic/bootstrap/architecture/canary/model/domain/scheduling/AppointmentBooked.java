package clinic.bootstrap.architecture.canary.model.domain.scheduling;

import clinic.bootstrap.architecture.canary.model.domain.patients.PatientId;
import clinic.bootstrap.architecture.canary.model.domain.shared.DomainEvent;

public record AppointmentBooked(PatientId subject) implements DomainEvent {}

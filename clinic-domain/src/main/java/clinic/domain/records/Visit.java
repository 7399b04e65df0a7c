package clinic.domain.records;

import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.AppointmentId;
import java.util.Optional;

/**
 * What a record is about.
 *
 * @param appointment this patient's, where it belongs to one
 */
public record Visit(PatientId patient, Optional<AppointmentId> appointment) {}

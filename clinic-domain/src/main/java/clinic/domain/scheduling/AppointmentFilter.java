package clinic.domain.scheduling;

import clinic.domain.patients.PatientId;
import clinic.domain.shared.ProfileId;
import java.time.Instant;
import java.util.Optional;

/**
 * Which appointments are wanted; what is empty does not narrow.
 *
 * @param from the first instant at which one may start
 * @param before the first instant at which one may no longer start
 */
public record AppointmentFilter(
        Optional<Instant> from,
        Optional<Instant> before,
        Optional<ProfileId> professional,
        Optional<PatientId> patient,
        Optional<Status> status) {}

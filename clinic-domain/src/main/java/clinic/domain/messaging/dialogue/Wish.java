package clinic.domain.messaging.dialogue;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.shared.ProfileId;
import java.util.Optional;

/**
 * For what a time is looked for.
 *
 * @param professional with whom; empty: with anybody
 * @param moving the appointment that is to be moved there; empty: a new one
 */
public record Wish(
        PatientId patient, ProcedureId procedure, Optional<ProfileId> professional, Optional<AppointmentId> moving) {
    Wish withAnybody() {
        return new Wish(patient, procedure, Optional.empty(), moving);
    }
}

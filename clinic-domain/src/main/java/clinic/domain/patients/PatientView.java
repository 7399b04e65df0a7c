package clinic.domain.patients;

import clinic.domain.shared.Actor;
import clinic.domain.shared.PersonalData;
import java.time.ZoneId;

/**
 * A patient as people see it.
 *
 * @param zone the clinic's, in which its times are told
 */
@PersonalData
public record PatientView(Patient patient, ZoneId zone) {
    /** The view as the actor is shown it: a client is not shown the notes. */
    public PatientView shownTo(Actor actor) {
        return new PatientView(patient.shownTo(actor), zone);
    }

    @Override
    public String toString() {
        return "PatientView[" + patient.id().value() + "]";
    }
}

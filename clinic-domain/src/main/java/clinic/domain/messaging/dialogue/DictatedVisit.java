package clinic.domain.messaging.dialogue;

import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.shared.PersonalData;
import java.time.Instant;

/** A visit of today's with the professional who dictates. */
@PersonalData
public record DictatedVisit(
        AppointmentId id, PatientId patient, String patientName, Instant start, Instant end, Stage stage) {
    /** How far it has come. */
    public enum Stage {
        AHEAD,
        /** The patient is here, and has not been sent home. */
        HERE,
        SEEN
    }

    @Override
    public String toString() {
        return "DictatedVisit[" + id.value() + "]";
    }
}

package clinic.domain.messaging.dialogue;

import clinic.domain.shared.PersonalData;
import java.time.LocalDateTime;

/**
 * What the clinic tells a patient of a visit without being asked.
 *
 * @param start when it is, or was to be, in the clinic's zone
 */
@PersonalData
public record Announcement(
        What what, String clinicName, String patient, String procedure, String professional, LocalDateTime start) {
    /** What became of it. */
    public enum What {
        BOOKED,
        MOVED,
        CANCELLED
    }

    @Override
    public String toString() {
        return "Announcement[" + what + "]";
    }
}

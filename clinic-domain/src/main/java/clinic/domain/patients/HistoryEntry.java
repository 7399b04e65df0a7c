package clinic.domain.patients;

import clinic.domain.shared.PersonalData;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing that happened to a patient, or will.
 *
 * @param id of what it is about: for an appointment, the appointment's
 * @param at when it happened; for an appointment, when it starts
 * @param title what it was, in the clinic's words: the procedure's name
 * @param professionalName who did it
 * @param status where it stands, by the word of its kind
 */
@PersonalData
public record HistoryEntry(
        Kind kind, UUID id, Instant at, String title, Optional<String> professionalName, String status) {
    /** What the entry is about. */
    public enum Kind {
        APPOINTMENT
    }

    @Override
    public String toString() {
        return "HistoryEntry[" + id + "]";
    }
}

package clinic.domain.patients;

import clinic.domain.shared.PersonalData;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing that happened to a patient, or will.
 *
 * @param id of what it is about: the appointment's, the record's
 * @param at when it happened; for an appointment, when it starts
 * @param title what it was, in the clinic's words: the procedure's name, or {@link #RECORD_TITLE}
 * @param professionalName who did it; of a record, its author
 * @param status where it stands, by the word of its kind
 */
@PersonalData
public record HistoryEntry(
        Kind kind, UUID id, Instant at, String title, Optional<String> professionalName, String status) {
    /** What the entry is about. */
    public enum Kind {
        APPOINTMENT,
        /** An entry of the medical record, for those who may read it; {@code signed} is one of its words. */
        RECORD
    }

    /** What every record is called; what it says stands in it alone. */
    public static final String RECORD_TITLE = "Prontuário";

    @Override
    public String toString() {
        return "HistoryEntry[" + id + "]";
    }
}

package clinic.domain.records;

import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.shared.PersonalData;
import clinic.domain.shared.ProfileId;
import java.time.Instant;
import java.util.Optional;

/**
 * One entry of a patient's medical record, dictated or written by hand.
 *
 * @param author who dictated or wrote it, and alone may change and sign it
 * @param audio empty: written by hand
 * @param model which models have worked on it, as the last ones are called; empty: none
 * @param signature once signed, nothing changes but by an addendum
 * @param version counts the changes; the next one must know it
 */
@PersonalData
public record AudioRecord(
        RecordId id,
        PatientId patient,
        Optional<AppointmentId> appointment,
        ProfileId author,
        Source source,
        Optional<Audio> audio,
        Progress progress,
        Content content,
        Optional<String> model,
        Optional<Signature> signature,
        Instant createdAt,
        int version) {

    /** Whether its author may still change it. */
    public boolean isOpen() {
        return signature.isEmpty();
    }

    @Override
    public String toString() {
        return "AudioRecord[" + id.value() + "]";
    }
}

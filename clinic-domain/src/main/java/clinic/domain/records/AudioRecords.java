package clinic.domain.records;

import clinic.domain.patients.PatientId;
import clinic.domain.shared.ProfileId;
import java.time.Instant;
import java.util.Optional;

/**
 * The medical records. All of it happens in the running transaction; what the actor may not see is not there.
 */
public interface AudioRecords {
    /** Keeps a new record, and, where it says something already, its first version. */
    void add(AudioRecord record, Optional<RecordVersion> first);

    /** The record, which no other transaction changes until this one ends; for whoever may see it, its author or not. */
    Optional<AudioRecord> lock(RecordId id);

    /**
     * Keeps the changed record, one version on, and what it says now where that changed. What was signed is never changed.
     *
     * @throws IllegalStateException when not the version before it is kept, or it is signed
     */
    void save(AudioRecord changed, Optional<RecordVersion> next);

    /** Adds to a record that is signed. */
    void append(RecordId id, Addendum addendum);

    /**
     * The latest record of the same sound of this author for this patient that was made since this moment. Of two
     * transactions that ask for the same, the second waits until the first has ended, and finds what that one added.
     */
    Optional<AudioRecord> findSame(ProfileId author, PatientId patient, String sha256, Instant since);
}

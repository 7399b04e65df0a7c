package clinic.domain.records;

import clinic.domain.patients.PatientId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Records to be read. What is told leaves its audit row in the same transaction; what the actor may not see is not there. */
public interface RecordViews {
    /**
     * One record.
     *
     * @param part what of it is read, for the audit trail: {@code record}, {@code audio}, {@code pdf}, {@code versions},
     *     {@code ai-report}
     */
    Optional<RecordView> find(Actor actor, RecordId id, String part, Instant now);

    /** A patient's records, newest first; empty when there is no such patient for the actor. */
    Optional<Page<RecordView>> list(Actor actor, PatientId patient, Paging paging, Instant now);

    /** Every version, the first one first; in the running transaction. */
    List<RecordVersion> versions(RecordId id);
}

package clinic.domain.patients;

import clinic.domain.shared.Actor;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import java.time.Instant;
import java.util.Optional;

/**
 * Patients to be read. What is told leaves its audit row in the same transaction; what the actor may not see is not
 * there.
 */
public interface PatientViews {
    Optional<PatientView> find(Actor actor, PatientId id, Instant now);

    /** By {@linkplain Patient#nameKey() name}, then id. */
    Page<PatientView> list(Actor actor, PatientSearch search, Paging paging, Instant now);
}

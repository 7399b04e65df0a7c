package clinic.domain.patients;

import clinic.domain.shared.Actor;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Everything about one patient, of every kind, in one list. Telling it leaves an audit row in the same transaction. */
public interface PatientHistory {
    /**
     * A part of the history, newest first, what is still to come before all; of the same moment, by id.
     *
     * @return empty when there is no such patient, or none that the actor may see
     */
    Optional<Chapter> tell(Actor actor, PatientId patient, Paging paging, Instant now);

    /**
     * A part of a history.
     *
     * @param zone the clinic's, in which its times are told
     */
    record Chapter(Page<HistoryEntry> page, ZoneId zone) {}
}

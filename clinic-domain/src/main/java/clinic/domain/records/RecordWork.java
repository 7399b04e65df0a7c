package clinic.domain.records;

import clinic.domain.shared.ProfileId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What models are still to do for records. It waits on disk, is done once across all instances, and is fair: of those whose
 * work is due, whoever has the fewest under way comes first, then whoever waits longest.
 */
public interface RecordWork {
    /**
     * A piece of work in hand.
     *
     * @param lease marks this taking of it: whoever took it before it was taken again may say nothing more of it
     * @param tries how often it was put off, or its lease ended
     */
    record Due(RecordId record, ProfileId author, Work work, UUID lease, int tries) {}

    /** Adds it, due then, in place of what was still to be done for the record. In the running transaction. */
    void add(RecordId record, ProfileId author, Work work, Instant due);

    /**
     * Takes the next piece that is due, in a transaction of its own. It is this worker's until the lease ends; then it is
     * due again.
     *
     * @param most how many may be under way at a time, over all instances
     */
    Optional<Due> take(Instant now, Duration lease, int most);

    /**
     * It is done. In the running transaction.
     *
     * @return false when it is no longer this worker's: then nothing changes
     */
    boolean done(Due due);

    /**
     * Not yet: it is due again then. In the running transaction.
     *
     * @return false when it is no longer this worker's: then nothing changes
     */
    boolean later(Due due, Instant again);
}

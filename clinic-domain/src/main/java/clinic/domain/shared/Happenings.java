package clinic.domain.shared;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The events in the outbox, for those who react. All of it happens in the running transaction. */
public interface Happenings {
    /**
     * An event as it was kept.
     *
     * @param automation the background work that caused it; empty when it was a person
     * @param tries how often reacting to it has failed
     */
    record Happened(
            long number,
            String type,
            UUID subject,
            Instant at,
            Map<String, String> facts,
            Optional<String> automation,
            int tries) {
        public Happened {
            facts = Map.copyOf(facts);
        }
    }

    /**
     * Takes the oldest event whose time has come; it is gone when the transaction is kept. Of those who take at the same
     * time one takes, the others get nothing, so that events are reacted to in their order.
     */
    Optional<Happened> take(Instant now);

    /** Reacting failed: the event's time comes again then, and those behind it go first. */
    void postpone(long number, Instant again);
}

package clinic.domain.messaging;

import clinic.domain.shared.PersonalData;
import java.time.Instant;
import java.util.Optional;

/**
 * What the messenger told us, kept before it is answered and worked off after. A lane's events are worked off one
 * after another, in the order in which they were written; lanes go side by side.
 */
public interface Inbox {
    /** What came of keeping. */
    enum Kept {
        KEPT,
        /** The same message of the same instance is here already; nothing was kept. */
        SEEN
    }

    /**
     * An event to be kept.
     *
     * @param lane which events must follow one another: a contact's, a message's receipts, the line's
     * @param key what makes it the same event when it comes twice, within the instance; empty: each is its own
     * @param at when it was written; orders the lane, then the order of arrival
     * @param body the provider's body, its secrets masked
     * @param isWork false: kept for the record alone
     */
    @PersonalData
    record Incoming(
            IncomingId id,
            String instance,
            String lane,
            Optional<String> key,
            Instant at,
            Instant receivedAt,
            String body,
            boolean isWork) {
        /** The same, for the record alone. */
        public Incoming workedOff() {
            return new Incoming(id, instance, lane, key, at, receivedAt, body, false);
        }

        @Override
        public String toString() {
            return "Incoming[" + id.value() + "]";
        }
    }

    /**
     * An event that waits.
     *
     * @param tries how often it was postponed
     */
    @PersonalData
    record Waiting(IncomingId id, String instance, String body, int tries, Instant receivedAt) {
        @Override
        public String toString() {
            return "Waiting[" + id.value() + "]";
        }
    }

    /** Keeps it, in a transaction of its own, durably: when this returns, no crash loses it. */
    Kept keep(Incoming incoming);

    /**
     * The next event to work off: the first of a lane in which no other transaction works, and whose time has come;
     * its lane is this transaction's until it ends. Nobody who keeps an event waits for that. In the running transaction.
     */
    Optional<Waiting> next(Instant now);

    /** It is worked off. In the running transaction. */
    void done(IncomingId id, Instant now);

    /**
     * It could not be worked off yet, or ever: with no {@code again}, it is put aside for a person. In the running
     * transaction.
     *
     * @return false when somebody has worked it off or put it aside meanwhile: then nothing changes
     */
    boolean postpone(IncomingId id, String reason, Optional<Instant> again);

    /**
     * Forgets events that are done and were received before this moment, at most so many; what waits, and what was put
     * aside, stays. A forgotten event that comes again is kept again. In the running transaction.
     *
     * @return how many
     */
    int forget(Instant receivedBefore, int atMost);
}

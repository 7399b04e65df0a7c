package clinic.domain.scheduling;

import clinic.domain.scheduling.Appointments.Placed;
import java.time.Instant;
import java.util.Optional;

/**
 * The times that are kept free for somebody, in the same ledger as the appointments. All of it happens in the running
 * transaction; outside one, each method throws {@link IllegalStateException}.
 */
public interface Holds {
    /** What came of an attempt to release. */
    enum Released {
        RELEASED,
        /** There is no such hold any more: released before, expired, or never there. */
        GONE
    }

    /**
     * Occupies the hold's time, both for the professional and for the patient if there is one, or neither. Of any
     * number of attempts at the same time, of holds and appointments together, exactly one is {@code PLACED}; an
     * expired hold is no obstacle.
     */
    Placed place(Hold hold);

    /** The hold, as long as it has not expired. */
    Optional<Hold> find(HoldId id);

    /**
     * Frees the hold's time. Until the transaction ends nobody else can have it, so that an appointment which this
     * transaction adds in its place cannot be forestalled, and whoever wants any time waits: more steps may follow. A time
     * off that covers it takes it at once.
     */
    Released release(HoldId id);

    /**
     * Removes what has expired, so that times off take what is theirs. Several sweeps at the same time do not disturb
     * each other.
     *
     * @return how many holds were removed
     */
    int sweep(Instant now);
}

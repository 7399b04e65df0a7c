package clinic.application.shared;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/**
 * The pieces of work that are in hand here, each under a lease that is prolonged as long as somebody is at it. So a lease is
 * short, and what was in the hand of somebody who was killed is soon taken up by another. Thread-safe.
 *
 * @param <D> what tells of a piece of work
 */
public interface InHand<D> {
    /** As short as work may rest after its worker was killed; prolonged while a provider takes longer. */
    Duration LEASE = Duration.ofSeconds(30);

    /** Longer than any provider may take; who is at it for longer than that is stuck. */
    Duration LONGEST = Duration.ofMinutes(15);

    /** Nothing is in hand yet. */
    static <D> InHand<D> nothing() {
        return new Hands<>();
    }

    /** Has it in hand for as long as this lasts. */
    <T> T during(D due, Instant now, Supplier<T> work);

    /**
     * Prolongs the leases of all at which somebody still works.
     *
     * @param lease prolongs one until then; false when another has taken it since
     */
    Prolonged prolong(Instant now, BiPredicate<D, Instant> lease);

    /**
     * What came of it.
     *
     * @param pieces how many are in hand here
     * @param lost how many of them others have taken since
     */
    record Prolonged(int pieces, int lost) {}
}

package clinic.domain.accounts;

import clinic.domain.shared.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Counts tries, for all instances of the service together. Keys are kept as hashes. */
public interface Attempts {
    /**
     * Counts one more of each before it is tried, so that many at the same time do not slip through together. A
     * transaction of its own.
     *
     * @return how long to wait, when one of them is beyond its limit; the longest of these
     */
    Optional<Duration> count(Actor actor, List<Attempt> attempts, Instant now);

    /** Uncounts a try that was none of those that are limited; inside a transaction or as one of its own. */
    void takeBack(Actor actor, Attempt attempt);

    /** Forgets all tries of this kind and key, in the running transaction. */
    void forget(Attempt attempt);
}

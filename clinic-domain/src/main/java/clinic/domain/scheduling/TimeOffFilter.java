package clinic.domain.scheduling;

import java.time.Instant;
import java.util.Optional;

/**
 * Which times off are wanted; what is empty does not narrow.
 *
 * @param from the instant after which one must end
 * @param before the instant before which one must start
 */
public record TimeOffFilter(Optional<Instant> from, Optional<Instant> before) {
    /** All of them. */
    public static final TimeOffFilter ALL = new TimeOffFilter(Optional.empty(), Optional.empty());
}

package clinic.domain.messaging;

import clinic.domain.messaging.Meanings.Due;
import java.time.Instant;

/** For how long what {@link Meanings} gave out stays with who took it. */
public interface MeaningLeases {
    /**
     * Keeps it for this worker until then, in a transaction of its own; also when the lease has ended, if nobody took it
     * since.
     *
     * @return false when it is no longer this worker's: then nothing changes
     */
    boolean prolong(Due due, Instant until);
}

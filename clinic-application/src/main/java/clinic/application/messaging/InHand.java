package clinic.application.messaging;

import clinic.domain.messaging.Meanings.Due;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The meanings that somebody here is about to find out, so that their leases can be prolonged. Thread-safe. */
final class InHand {
    /** As short as a message may rest after its worker was killed; prolonged while a provider takes longer. */
    static final Duration LEASE = Duration.ofSeconds(30);

    /** Longer than any provider may take; who is at it for longer than that is stuck. */
    static final Duration LONGEST = Duration.ofMinutes(15);

    private final Map<Due, Instant> since = new ConcurrentHashMap<>();

    /** Has it in hand for as long as this lasts. */
    <T> T during(Due due, Instant now, Supplier<T> work) {
        since.put(due, now);
        try {
            return work.get();
        } finally {
            since.remove(due);
        }
    }

    /** Those at which somebody still works. */
    List<Due> at(Instant now) {
        return since.entrySet().stream()
                .filter(taken -> taken.getValue().plus(LONGEST).isAfter(now))
                .map(Map.Entry::getKey)
                .toList();
    }
}

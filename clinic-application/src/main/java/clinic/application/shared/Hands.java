package clinic.application.shared;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/** Those of this JVM. */
final class Hands<D> implements InHand<D> {
    private final Map<D, Instant> since = new ConcurrentHashMap<>();

    @Override
    public <T> T during(D due, Instant now, Supplier<T> work) {
        since.put(due, now);
        try {
            return work.get();
        } finally {
            since.remove(due);
        }
    }

    @Override
    public Prolonged prolong(Instant now, BiPredicate<D, Instant> lease) {
        var pieces = since.entrySet().stream()
                .filter(taken -> taken.getValue().plus(LONGEST).isAfter(now))
                .map(Map.Entry::getKey)
                .toList();
        var held =
                pieces.stream().filter(due -> lease.test(due, now.plus(LEASE))).count();
        return new Prolonged(pieces.size(), pieces.size() - (int) held);
    }
}

package clinic.bootstrap.shared;

import clinic.domain.shared.Ids;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * UUIDv7 (RFC 9562, section 5.7): 48 bits of milliseconds, then a 12-bit counter that keeps those of one millisecond in
 * order (section 6.2, method 1), then 62 random bits. Thread-safe.
 */
public final class TimeOrderedIds implements Ids {
    private static final int COUNTER_BITS = 12;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;

    private final InstantSource time;
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong last = new AtomicLong();

    public TimeOrderedIds(InstantSource time) {
        this.time = time;
    }

    @Override
    public UUID next() {
        var now = time.millis() << COUNTER_BITS;
        var tick = last.updateAndGet(before -> Math.max(now, before + 1));
        var high = (tick >>> COUNTER_BITS << 16) | VERSION | (tick & 0xfffL);
        return new UUID(high, VARIANT | (random.nextLong() >>> 2));
    }
}

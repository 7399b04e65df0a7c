package clinic.domain.testkit.shared;

import clinic.domain.shared.Ids;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Identities that a test can tell beforehand: UUIDv7s that count. Thread-safe. */
public final class SequenceIds implements Ids {
    private static final long VERSION_7 = 0x0190_0000_0000_7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final AtomicLong next;

    private SequenceIds(long first) {
        next = new AtomicLong(first);
    }

    /** Gives {@link #id} of the number first, then of those that follow it. */
    public static SequenceIds from(long first) {
        return new SequenceIds(first);
    }

    /** The identity of this number; the higher the number, the later in every order. */
    public static UUID id(long number) {
        return new UUID(VERSION_7, VARIANT | number);
    }

    @Override
    public UUID next() {
        return id(next.getAndIncrement());
    }
}

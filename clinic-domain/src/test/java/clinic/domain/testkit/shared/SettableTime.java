package clinic.domain.testkit.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that shows what it is told. Thread-safe. */
public final class SettableTime implements InstantSource {
    private Instant now;

    private SettableTime(Instant now) {
        this.now = now;
    }

    public static SettableTime at(Instant now) {
        return new SettableTime(now);
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    /** From now on it is this late. */
    public synchronized void becomes(Instant later) {
        now = later;
    }

    /** So much time passes. */
    public synchronized void pass(Duration length) {
        now = now.plus(length);
    }
}

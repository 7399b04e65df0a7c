package clinic.adapter.openai.shared;

import java.time.Duration;

/** When all tries must have ended, by the machine's running clock. */
final class Deadline {
    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration length) {
        return new Deadline(System.nanoTime() + length.toNanos());
    }

    /** What is left of it, at most this much; never negative. */
    Duration left(Duration most) {
        var left = Duration.ofMillis(
                Math.max(0, Duration.ofNanos(end - System.nanoTime()).toMillis()));
        return left.compareTo(most) < 0 ? left : most;
    }

    boolean outlasts(Duration pause) {
        return Duration.ofNanos(end - System.nanoTime()).compareTo(pause) > 0;
    }
}

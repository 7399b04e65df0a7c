package clinic.bootstrap.shared;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Lets those go first who wait for an answer: work that can wait pauses while requests are under way, before each piece
 * and never for long, so that it goes on however many come.
 */
public final class Courtesy {
    private static final Duration PAUSE = Duration.ofMillis(3);
    private static final int MOST_PAUSES = 30;

    private final BooleanSupplier isAsked;

    /** @param isAsked whether a request is under way just now; asked often */
    public Courtesy(BooleanSupplier isAsked) {
        this.isAsked = isAsked;
    }

    /** Waits while something is asked, a tenth of a second at the most. */
    void giveWay() {
        for (var pause = 0; pause < MOST_PAUSES && isAsked.getAsBoolean(); pause++) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}

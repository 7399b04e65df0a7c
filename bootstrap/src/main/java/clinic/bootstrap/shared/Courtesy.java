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
    private final Runnable begin;

    /**
     * Courtesy to whoever asks.
     *
     * @param isAsked whether a request is under way just now; asked often
     * @param begin returns as soon as there may be any work at all; called often
     */
    public Courtesy(BooleanSupplier isAsked, Runnable begin) {
        this.isAsked = isAsked;
        this.begin = begin;
    }

    /** Gives way to nobody once it may begin. */
    public Courtesy toNobody() {
        return new Courtesy(() -> false, begin);
    }

    /** Waits until work may begin, and then while something is asked, a tenth of a second at the most. */
    void giveWay() {
        begin.run();
        for (var pause = 0; pause < MOST_PAUSES && isAsked.getAsBoolean(); pause++) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}

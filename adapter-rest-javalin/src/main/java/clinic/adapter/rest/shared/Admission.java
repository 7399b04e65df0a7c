package clinic.adapter.rest.shared;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Bounds how many requests are under way; who comes when all places are taken is told to come back, at once. */
final class Admission {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final int places;
    private final AtomicInteger taken = new AtomicInteger();

    Admission(int places) {
        this.places = places;
    }

    /** Whether there was a place; it must be left again. */
    boolean enter() {
        if (taken.incrementAndGet() <= places) return true;
        taken.decrementAndGet();
        return false;
    }

    void leave() {
        taken.decrementAndGet();
    }

    int underWay() {
        return taken.get();
    }

    Duration pause() {
        return PAUSE;
    }
}

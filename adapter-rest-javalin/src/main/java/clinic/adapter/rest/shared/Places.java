package clinic.adapter.rest.shared;

import java.time.Duration;
import java.util.concurrent.Semaphore;

/** How many requests of a costly kind may be under way at a time; further ones are told to come back, at once. */
public final class Places {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Semaphore places;

    public Places(int many) {
        this.places = new Semaphore(many);
    }

    /**
     * Does it in a place of its own.
     *
     * @throws Refused 503, when all are taken
     */
    public void hold(Runnable work) {
        if (!places.tryAcquire()) throw Problems.busy(PAUSE).asRefused();
        try {
            work.run();
        } finally {
            places.release();
        }
    }
}

package clinic.bootstrap.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Looks again and again at how much memory a server has, and remembers the most. */
final class Peak implements AutoCloseable {
    private static final int PAUSE_MILLIS = 250;

    private final AtomicLong most = new AtomicLong();
    private final CountDownLatch over = new CountDownLatch(1);

    private Peak() {}

    static Peak of(Server server) {
        var peak = new Peak();
        Thread.ofPlatform().daemon().start(() -> peak.look(server));
        return peak;
    }

    private void look(Server server) {
        try {
            do most.accumulateAndGet(server.residentMebibytes(), Math::max);
            while (!over.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    long mebibytes() {
        return most.get();
    }

    @Override
    public void close() {
        over.countDown();
    }
}

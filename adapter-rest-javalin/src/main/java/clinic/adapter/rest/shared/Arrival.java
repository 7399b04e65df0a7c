package clinic.adapter.rest.shared;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.io.Connection;

/** Until when the request that is coming in on a connection must be there. */
final class Arrival {
    /** A body that comes at least so fast may take as long as it needs. */
    private static final int BYTES_PER_SECOND = 8 * 1024;

    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private final long patience;
    private final AtomicLong deadline = new AtomicLong();
    private volatile boolean awaited;
    private volatile boolean told;

    Arrival(Duration patience) {
        this.patience = patience.toNanos();
        awaitNext();
    }

    /** From now on a request, or its body, is waited for. */
    void awaitNext() {
        deadline.set(System.nanoTime() + patience);
        awaited = true;
    }

    /** What still comes is of no use: who is silent for a moment is not waited for. */
    void hurry() {
        deadline.set(System.nanoTime() + 2 * A_SECOND.toNanos());
    }

    /** A part of the body came. */
    void came(int bytes) {
        deadline.addAndGet(A_SECOND.toNanos() * bytes / BYTES_PER_SECOND);
    }

    /** All of it is there. */
    void done() {
        awaited = false;
    }

    boolean isLate() {
        return awaited && System.nanoTime() - deadline.get() > 0;
    }

    /** Fails what is being read, so that it can still be answered; if that is of no use soon, or nothing is, closes. */
    void end(Connection connection) {
        var late = new TimeoutException("the request did not arrive in time");
        if (told || connection.onIdleExpired(late)) connection.getEndPoint().close(late);
        told = true;
        hurry();
    }
}

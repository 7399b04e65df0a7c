package clinic.bootstrap.postgres;

import java.io.IOException;
import java.time.Duration;

/** Waits for something that can only be asked about again and again. */
final class Waiting {
    private Waiting() {}

    /** What is waited for. */
    interface Condition {
        boolean holds() throws IOException;
    }

    /** Asks every {@code step} until the answer is yes; says whether it came within {@code limit}. */
    static boolean until(Condition condition, Duration limit, Duration step) throws IOException {
        var begin = System.nanoTime();
        while (!condition.holds()) {
            if (System.nanoTime() - begin > limit.toNanos()) return false;
            pause(step);
        }
        return true;
    }

    private static void pause(Duration step) {
        try {
            Thread.sleep(step);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresFailure("a partida do PostgreSQL foi interrompida", e);
        }
    }
}

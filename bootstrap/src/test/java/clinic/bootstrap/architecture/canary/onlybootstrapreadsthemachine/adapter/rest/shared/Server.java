package clinic.bootstrap.architecture.canary.onlybootstrapreadsthemachine.adapter.rest.shared;

import java.time.Clock;
import java.util.Random;

final class Server {
    private final Clock clock = Clock.systemUTC();
    private final Random dice = new Random();

    String name() {
        return System.getenv("NAME") + clock + dice;
    }

    Waits waiting() {
        return Thread::sleep;
    }

    /** What waits. */
    interface Waits {
        void waitFor(long millis) throws InterruptedException;
    }
}

package clinic.bootstrap.endurance;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what must come by itself; how long is no matter of the test, only a net under it. */
public final class Eventually {
    private static final Duration SAFETY_NET = Duration.ofSeconds(60);
    private static final Duration STEP = Duration.ofMillis(10);

    private Eventually() {}

    /** Waits until this is so. */
    public static void holds(String what, BooleanSupplier condition) {
        var begin = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - begin > SAFETY_NET.toNanos()) throw new AssertionError("it never came: " + what);
            LockSupport.parkNanos(STEP.toNanos());
        }
    }
}

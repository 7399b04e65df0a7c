package clinic.sandbox.shared;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Guards what many threads change, and lets others wait until it has changed. Thread-safe. */
public final class Changes {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    /** Does something alone, and wakes who waits. */
    public <T> T inside(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            changed.signalAll();
            lock.unlock();
        }
    }

    /** The same, without a result. */
    public void run(Runnable work) {
        inside(() -> {
            work.run();
            return true;
        });
    }

    /**
     * Waits until this is so.
     *
     * @return false when it has not become so in this time, or the wait was interrupted
     */
    public boolean await(Duration atMost, BooleanSupplier wanted) {
        lock.lock();
        try {
            var left = atMost.toNanos();
            while (!wanted.getAsBoolean()) {
                if (left <= 0) return false;
                left = changed.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}

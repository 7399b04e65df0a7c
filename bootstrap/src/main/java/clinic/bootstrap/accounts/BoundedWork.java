package clinic.bootstrap.accounts;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Does heavy work in few places, for which few may wait, and not for long. It has threads of its own: virtual threads
 * share one carrier for each core, and whoever computes for long on one lets all others wait.
 */
final class BoundedWork {
    private static final long IDLE_SECONDS = 30;

    private final ThreadPoolExecutor places;
    private final Duration longestWait;

    /**
     * With so much room.
     *
     * @param places how much is done at the same time
     * @param waiting how much may wait
     * @param longestWait from asking to the answer
     */
    BoundedWork(int places, int waiting, Duration longestWait) {
        this.places = new ThreadPoolExecutor(
                places,
                places,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(waiting),
                Thread.ofPlatform().daemon().name("heavy-work-", 1).factory());
        this.places.allowCoreThreadTimeOut(true);
        this.longestWait = longestWait;
    }

    /** The work's result; empty when there was no room, or not in time. */
    <T> Optional<T> run(Callable<T> work) {
        var task = new FutureTask<>(work);
        try {
            places.execute(task);
            return Optional.of(task.get(longestWait.toNanos(), TimeUnit.NANOSECONDS));
        } catch (RejectedExecutionException full) {
            return Optional.empty();
        } catch (TimeoutException late) {
            task.cancel(false);
            places.remove(task);
            return Optional.empty();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the work failed", failure.getCause());
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", failure);
        }
    }
}

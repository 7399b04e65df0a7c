package clinic.bootstrap.shared;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Threads that do one piece of waiting work after another. The work itself waits in the database: a thread that is stopped
 * or killed loses none of it. Somebody who has just added work wakes one of them; work that nobody told of is found by one of
 * those who rest, who watches: looks again and again. While that one works, another watches. Who finds some after a rest wakes
 * another, so that few look where there is little to do.
 */
public final class Workers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(8);

    /** To put off what was in hand. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(1);

    private final String name;
    private final Manner manner;
    private final Work work;
    /** Whoever has it is the one who looks. */
    private final Semaphore watch = new Semaphore(1);

    private final Semaphore told = new Semaphore(0);
    private final AtomicBoolean running = new AtomicBoolean(true);
    private final List<Thread> threads = new ArrayList<>();

    /** One piece of work. */
    @FunctionalInterface
    public interface Work {
        /** Does the next piece; false when there is none. */
        boolean doNext();
    }

    /**
     * How it is worked.
     *
     * @param looking how often to look for work that nobody told of
     * @param courtesy is shown before each piece of work
     * @param longestStop how long all of them together may go on with what they have in hand once they shall end
     */
    record Manner(Duration looking, Courtesy courtesy, Duration longestStop) {}

    private Workers(String name, Manner manner, Work work) {
        this.name = name;
        this.manner = manner;
        this.work = work;
    }

    /** Starts to work, and gives way to nobody. */
    public static Workers start(String name, int threads, Duration looking, Work work) {
        return start(name, threads, looking, new Courtesy(() -> false, () -> {}), work);
    }

    /**
     * Starts to work.
     *
     * @param looking how often to look for work that nobody told of
     * @param courtesy is shown before each piece of work
     */
    public static Workers start(String name, int threads, Duration looking, Courtesy courtesy, Work work) {
        return start(name, threads, new Manner(looking, courtesy, LONGEST_STOP), work);
    }

    /** Starts to work, in this manner. */
    static Workers start(String name, int threads, Manner manner, Work work) {
        var workers = new Workers(name, manner, work);
        for (var i = 1; i <= threads; i++) {
            workers.threads.add(Thread.ofPlatform().name(name + "-" + i).start(workers::run));
        }
        return workers;
    }

    /** There is work now. */
    public void wake() {
        if (told.availablePermits() < threads.size()) told.release();
    }

    private void run() {
        var wasIdle = true;
        while (running.get()) {
            try {
                manner.courtesy().giveWay();
                var found = work.doNext();
                if (found && wasIdle) wake();
                wasIdle = !found;
                if (wasIdle) rest();
            } catch (RuntimeException failure) {
                LOG.atWarn().addKeyValue("work", name).setCause(failure).log("work failed and will be tried again");
                var unused = await(AFTER_FAILURE);
            } catch (Error failure) {
                survive(failure);
            }
        }
    }

    /** Memory may have been short for a moment, by somebody else's doing: whoever ended here would work never again. */
    private void survive(Error failure) {
        try {
            LOG.atError().addKeyValue("work", name).setCause(failure).log("work broke and will be tried again");
        } catch (OutOfMemoryError wordless) {
            failure.addSuppressed(wordless);
        }
        var unused = await(AFTER_FAILURE);
    }

    /** Until there is something to look for: somebody told of it, or it is this one's turn to look whether there is. */
    private void rest() {
        var isToLook = false;
        while (!isToLook && running.get()) {
            var watches = watch.tryAcquire();
            isToLook = await(manner.looking()) || watches;
            if (watches) watch.release();
        }
    }

    /** Whether somebody told of something, or that this is to end, before so long had passed. */
    private boolean await(Duration most) {
        try {
            return told.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Finishes what is in hand; what takes too long is broken off, all at once. */
    @Override
    public void close() {
        running.set(false);
        told.release(threads.size());
        var end = System.nanoTime() + manner.longestStop().toNanos();
        for (var thread : threads) join(thread, Duration.ofNanos(end - System.nanoTime()));
        threads.forEach(Thread::interrupt);
        for (var thread : threads) join(thread, LAST_WORDS);
    }

    private static void join(Thread thread, Duration most) {
        try {
            thread.join(most);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

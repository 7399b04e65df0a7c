package clinic.bootstrap.postgres;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps PostgreSQL running. Its thread starts the postmaster and lives as long as it, since the postmaster ends with that
 * thread; when the postmaster ends unasked, the thread starts another.
 */
final class Supervisor {
    private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);
    private static final int FAILURES_IN_A_ROW = 6;
    /** A run this long was a success: what ends it begins a new row of failures. */
    private static final Duration STABLE = Duration.ofMinutes(1);

    private final Installation installation;
    private final Duration firstPause;
    private final Thread thread =
            Thread.ofPlatform().daemon().name("postgresql").unstarted(this::supervise);
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final CompletableFuture<PostgresFailure> lost = new CompletableFuture<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private Optional<Postmaster> current = Optional.empty();

    /** @param firstPause how long to wait after a first failure; it doubles with each further one in a row */
    Supervisor(Installation installation, Duration firstPause) {
        this.installation = installation;
        this.firstPause = firstPause;
    }

    /**
     * Starts PostgreSQL and returns when it is ready.
     *
     * @throws PostgresFailure if it does not become ready; nothing is left running then
     */
    void start() {
        thread.start();
        try {
            ready.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof PostgresFailure failure ? failure : e;
        }
    }

    /** Completes when PostgreSQL could not be kept running, however often it was started again. */
    CompletableFuture<PostgresFailure> lost() {
        return lost.copy();
    }

    synchronized Optional<Postmaster> current() {
        return current;
    }

    /** Stops PostgreSQL and the watch over it. */
    void stop() throws IOException, InterruptedException {
        Optional<Postmaster> running;
        synchronized (this) {
            stopping.countDown();
            running = current;
        }
        if (running.isPresent()) running.get().stop();
        thread.join();
    }

    private void supervise() {
        try {
            keepRunning();
        } catch (InterruptedException e) {
            LOG.error("the watch over PostgreSQL was interrupted", e);
        } finally {
            // Whatever ended this thread, a mistake of ours too, ended PostgreSQL: nobody may go on waiting for it.
            var ended = new PostgresFailure("a vigia do PostgreSQL terminou");
            ready.completeExceptionally(ended);
            if (!isStopping()) lost.complete(ended);
        }
    }

    private void keepRunning() throws InterruptedException {
        for (var failures = 1; ; failures++) {
            var begin = System.nanoTime();
            var why = runOnce();
            if (isStopping() || ready.completeExceptionally(why)) return;
            if (System.nanoTime() - begin > STABLE.toNanos()) failures = 1;
            if (failures == FAILURES_IN_A_ROW) {
                LOG.error("PostgreSQL failed {} times in a row, giving up", failures, why);
                lost.complete(why);
                return;
            }
            LOG.error("PostgreSQL failed, starting it again ({} of {})", failures, FAILURES_IN_A_ROW - 1, why);
            if (stopping.await(firstPause.toMillis() << (failures - 1), TimeUnit.MILLISECONDS)) return;
        }
    }

    /** One life of PostgreSQL; returns what ended it. */
    private PostgresFailure runOnce() throws InterruptedException {
        try {
            installation.clear();
            var postmaster = launch();
            ready.complete(null);
            return new PostgresFailure(
                    "o PostgreSQL terminou sem que se pedisse (código " + postmaster.awaitEnd() + ")");
        } catch (IOException e) {
            return new PostgresFailure("o PostgreSQL não pôde ser iniciado: " + e, e);
        } catch (PostgresFailure e) {
            return e;
        }
    }

    private Postmaster launch() throws IOException, InterruptedException {
        Postmaster postmaster;
        synchronized (this) {
            if (isStopping()) throw new PostgresFailure("o PostgreSQL está sendo parado");
            postmaster = installation.spawn();
            current = Optional.of(postmaster);
        }
        try {
            postmaster.awaitReady();
            return postmaster;
        } catch (IOException | PostgresFailure e) {
            postmaster.stop();
            throw e;
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }
}

package clinic.adapter.postgres.scheduling;

import clinic.adapter.postgres.testkit.TestDatabase;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Somebody else, whose transaction must wait for the one that the test has begun. */
final class Meanwhile implements AutoCloseable {
    private static final String WAITING = """
        select count(*)
        from pg_stat_activity
        where datname = current_database()
          and wait_event_type = 'Lock'\
        """;

    private final TestDatabase database;
    private final ExecutorService others = Executors.newCachedThreadPool();

    Meanwhile(TestDatabase database) {
        this.database = database;
    }

    /** Begins the work on another thread, and comes back as soon as the database lets it wait. */
    <T> CompletableFuture<T> waits(Supplier<T> work) {
        var before = waiting();
        var begun = CompletableFuture.supplyAsync(work, others);
        while (waiting() == before) {
            if (begun.isDone()) throw new IllegalStateException("it did not wait: " + begun.join());
        }
        return begun;
    }

    private int waiting() {
        return Integer.parseInt(database.texts(WAITING).getFirst());
    }

    @Override
    public void close() {
        others.shutdownNow();
    }
}

package clinic.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The clinic's own PostgreSQL, for real data: everything written is on the disk, every connection needs a password, and only
 * this machine can connect. It is started again when it dies, and ends with the process that started it, however that ends.
 * Safe for use by several threads.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    /** How long a start waits for a server that is still stopping. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final Duration PAUSE_BEFORE_RESTART = Duration.ofMillis(500);

    private final DataFolder folder;
    private final FolderLock lock;
    private final Installation installation;
    private final Supervisor supervisor;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedPostgres(DataFolder folder, FolderLock lock, Installation installation) {
        this.folder = folder;
        this.lock = lock;
        this.installation = installation;
        this.supervisor = new Supervisor(installation, PAUSE_BEFORE_RESTART);
    }

    /**
     * Starts PostgreSQL on the data in this folder and returns when it takes connections. The first start unpacks it and makes
     * the database, which takes a few seconds. It listens on a free port that later starts use again.
     *
     * @throws PostgresFailure if it cannot start, or another server uses the folder and does not stop within 15 seconds
     */
    public static EmbeddedPostgres start(Path dataDir) {
        return start(dataDir, OptionalInt.empty(), PATIENCE);
    }

    /** The same on a given port, 1 to 65535. */
    public static EmbeddedPostgres start(Path dataDir, int port) {
        if (port < 1 || port > 65535) throw new IllegalArgumentException("port must be 1 to 65535: " + port);
        return start(dataDir, OptionalInt.of(port), PATIENCE);
    }

    static EmbeddedPostgres start(Path dataDir, OptionalInt port, Duration patience) {
        var folder = DataFolder.at(dataDir);
        var lock = FolderLock.acquire(folder.lockFile(), patience);
        try {
            if (port.isPresent()) demandFree(port.getAsInt(), patience);
            var postgres = new EmbeddedPostgres(folder, lock, Installation.in(folder, port));
            postgres.supervisor.start();
            return postgres;
        } catch (IOException e) {
            lock.close();
            throw new PostgresFailure("o PostgreSQL não pôde ser preparado em " + folder + ": " + e, e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** The address of the clinic's database with its owner's login, as {@code postgresql://user:password@host:port/database}. */
    public String ownerUrl() {
        return "postgresql://" + Cluster.OWNER + ":" + folder.secret(Cluster.OWNER) + "@127.0.0.1:"
                + installation.port() + "/" + Cluster.DATABASE;
    }

    /** Completes, with the reason, if PostgreSQL died and could not be started again: the clinic cannot go on then. */
    public CompletableFuture<PostgresFailure> lost() {
        return supervisor.lost();
    }

    /** PostgreSQL's first process at this moment. */
    OptionalLong pid() {
        return supervisor.current().stream().mapToLong(Postmaster::pid).findFirst();
    }

    /** Stops PostgreSQL and leaves the data folder to others; close what uses the database first. A second call does nothing. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) return;
        try (lock) {
            supervisor.stop();
        } catch (IOException e) {
            throw new PostgresFailure("o PostgreSQL não pôde ser parado: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresFailure("a parada do PostgreSQL foi interrompida", e);
        }
    }

    private static void demandFree(int port, Duration patience) throws IOException {
        if (!Waiting.until(() -> Port.isFree(port), patience, Duration.ofMillis(50)))
            throw new PostgresFailure("a porta " + port + " já está em uso; escolha outra para o PostgreSQL");
    }
}

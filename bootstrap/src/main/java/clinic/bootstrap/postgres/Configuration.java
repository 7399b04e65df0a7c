package clinic.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** PostgreSQL's settings: what must hold, what suits a clinic on a small machine, and room for the operator's own. */
final class Configuration {
    private static final String CLINIC_PART = "clinic.conf";
    private static final String OPERATORS_PART = """
        # What suits the clinic. It is written anew at each start: change nothing there.
        include '%s'

        # Your own settings go below, and win.
        """.formatted(CLINIC_PART);
    private static final String LOGINS = """
        # Only from this machine, only with a password.
        # TYPE  DATABASE  USER  ADDRESS       METHOD
        host    all       all   127.0.0.1/32  scram-sha-256
        """;
    private static final String SUITABLE = """
        # Written at each start. Your own settings belong in postgresql.conf.
        max_connections = 60
        shared_buffers = 128MB
        effective_cache_size = 1GB
        work_mem = 8MB
        maintenance_work_mem = 64MB
        random_page_cost = 1.1
        jit = off
        wal_compression = on
        min_wal_size = 80MB
        max_wal_size = 1GB
        checkpoint_timeout = 15min
        autovacuum_max_workers = 2
        timezone = 'UTC'
        log_timezone = 'UTC'
        password_encryption = 'scram-sha-256'
        log_min_duration_statement = -1
        # Details of errors and texts of statements would put patients' data into the log.
        log_error_verbosity = terse
        log_min_error_statement = panic
        """;

    private Configuration() {}

    /** Settings that no file may change, as arguments of {@code postgres}. */
    static List<String> fixed(Path cluster, int port) {
        return List.of(
                "-D", cluster.toString(),
                "-p", Integer.toString(port),
                "-c", "listen_addresses=127.0.0.1",
                "-c", "unix_socket_directories=",
                "-c", "fsync=on",
                "-c", "full_page_writes=on",
                "-c", "log_destination=stderr",
                "-c", "logging_collector=off");
    }

    /** Replaces the files of a cluster that has just been made. */
    static void write(Path cluster) throws IOException {
        save(cluster.resolve("postgresql.conf"), OPERATORS_PART);
        save(cluster.resolve("pg_hba.conf"), LOGINS);
        writeClinicPart(cluster);
    }

    static void writeClinicPart(Path cluster) throws IOException {
        var file = cluster.resolve(CLINIC_PART);
        if (Files.exists(file) && Files.readString(file).equals(SUITABLE)) return;
        var draft = cluster.resolve(CLINIC_PART + ".new");
        save(draft, SUITABLE);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void save(Path file, String text) throws IOException {
        Files.writeString(
                file,
                text,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
    }
}

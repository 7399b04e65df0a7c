package clinic.bootstrap;

import clinic.adapter.postgres.shared.Migrations;
import clinic.adapter.rest.operations.Part;
import clinic.bootstrap.database.Connections;
import clinic.bootstrap.database.FirstContact;
import clinic.bootstrap.postgres.DataFolder;
import clinic.bootstrap.postgres.EmbeddedPostgres;
import clinic.bootstrap.postgres.PostgresFailure;
import clinic.bootstrap.settings.Database;
import clinic.bootstrap.settings.Settings;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database, embedded or another's, migrated, with a pool of connections as the service's own role. */
final class Storage implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Storage.class);
    /** How long to wait for a database that is starting too. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Optional<EmbeddedPostgres> embedded;
    private final HikariDataSource pool;
    private final HikariDataSource workPool;
    private final HikariDataSource jobsPool;
    private final Secrets secrets;
    private final PrometheusMeterRegistry meters;

    private record Pools(HikariDataSource requests, HikariDataSource work, HikariDataSource jobs) {}

    private Storage(Optional<EmbeddedPostgres> embedded, Pools pools, Secrets secrets, PrometheusMeterRegistry meters) {
        this.embedded = embedded;
        this.pool = pools.requests();
        this.workPool = pools.work();
        this.jobsPool = pools.jobs();
        this.secrets = secrets;
        this.meters = meters;
    }

    static Storage open(Settings settings) {
        var meters = newMeters();
        if (settings.database().isPresent()) {
            var database = settings.database().get();
            FirstContact.make(database, PATIENCE);
            var secrets = new Secrets(settings.jwtSecret().orElseThrow());
            return new Storage(Optional.empty(), migrated(database, secrets, meters), secrets, meters);
        }
        var embedded = EmbeddedPostgres.start(settings.dataDir());
        try {
            var kept = DataFolder.at(settings.dataDir()).secret("jwt");
            var secrets = new Secrets(settings.jwtSecret().orElse(kept));
            var database = Database.of("DATABASE_URL", embedded.ownerUrl());
            return new Storage(Optional.of(embedded), migrated(database, secrets, meters), secrets, meters);
        } catch (RuntimeException failure) {
            embedded.close();
            throw failure;
        }
    }

    private static Pools migrated(Database database, Secrets secrets, PrometheusMeterRegistry meters) {
        var password = secrets.hex("database role");
        try (var owner = Connections.ofOwner(database)) {
            Migrations.migrate(owner, password);
        }
        var service = new Database(database.jdbcUrl(), Migrations.SERVICE_ROLE, password);
        return new Pools(
                Connections.ofRequests(service, meters), Connections.ofWork(service), Connections.ofJobs(service));
    }

    private static PrometheusMeterRegistry newMeters() {
        var meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new JvmMemoryMetrics().bindTo(meters);
        new JvmThreadMetrics().bindTo(meters);
        new ProcessorMetrics().bindTo(meters);
        new UptimeMetrics().bindTo(meters);
        return meters;
    }

    /** Asks the database, as every request does. */
    List<Part> readiness() {
        return List.of(new Part("database", answers()));
    }

    private boolean answers() {
        try (var connection = pool.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException away) {
            LOG.atWarn().addKeyValue("state", away.getSQLState()).log("the database does not answer");
            return false;
        }
    }

    /** Whether a request uses the database just now. */
    boolean isAsked() {
        return pool.getHikariPoolMXBean().getActiveConnections() > 0;
    }

    /** Completes when the database is gone for good: the clinic cannot go on then. */
    CompletableFuture<PostgresFailure> lost() {
        return embedded.map(EmbeddedPostgres::lost).orElseGet(CompletableFuture::new);
    }

    PrometheusMeterRegistry meters() {
        return meters;
    }

    /** Connections that act as the system, for the table of jobs alone. */
    DataSource jobsDataSource() {
        return jobsPool;
    }

    /** Connections for what is done beside the requests. */
    DataSource workDataSource() {
        return workPool;
    }

    DataSource dataSource() {
        return pool;
    }

    /** How many connections requests have at the most. */
    int connections() {
        return pool.getMaximumPoolSize();
    }

    Secrets secrets() {
        return secrets;
    }

    @Override
    public void close() {
        jobsPool.close();
        workPool.close();
        pool.close();
        embedded.ifPresent(EmbeddedPostgres::close);
    }
}

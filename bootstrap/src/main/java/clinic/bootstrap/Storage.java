package clinic.bootstrap;

import clinic.adapter.postgres.shared.Migrations;
import clinic.adapter.rest.operations.Part;
import clinic.bootstrap.postgres.DataFolder;
import clinic.bootstrap.postgres.EmbeddedPostgres;
import clinic.bootstrap.settings.Database;
import clinic.bootstrap.settings.Settings;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database, embedded or another's, migrated, with a pool of connections as the service's own role. */
final class Storage implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Storage.class);
    private static final int POOL = 10;
    private static final int JOBS_POOL = 2;
    private static final String ACT_AS_SYSTEM =
            "select set_config('request.jwt.claims', '{\"role\":\"system\"}', false)";
    private static final long WAIT_FOR_CONNECTION_MILLIS = 2_500;

    private final Optional<EmbeddedPostgres> embedded;
    private final HikariDataSource pool;
    private final HikariDataSource jobsPool;
    private final Secrets secrets;
    private final PrometheusMeterRegistry meters;

    private record Pools(HikariDataSource requests, HikariDataSource jobs) {}

    private Storage(Optional<EmbeddedPostgres> embedded, Pools pools, Secrets secrets, PrometheusMeterRegistry meters) {
        this.embedded = embedded;
        this.pool = pools.requests();
        this.jobsPool = pools.jobs();
        this.secrets = secrets;
        this.meters = meters;
    }

    static Storage open(Settings settings) {
        var meters = newMeters();
        if (settings.database().isPresent()) {
            var secrets = new Secrets(settings.jwtSecret().orElseThrow());
            return new Storage(Optional.empty(), migrated(settings.database().get(), secrets, meters), secrets, meters);
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
        try (var owner = new HikariDataSource(config(database, "owner", database.user(), database.password(), 3))) {
            Migrations.migrate(owner, password);
        }
        var config = config(database, "clinic", Migrations.SERVICE_ROLE, password, POOL);
        config.setMetricRegistry(meters);
        var jobs = config(database, "jobs", Migrations.SERVICE_ROLE, password, JOBS_POOL);
        jobs.setConnectionInitSql(ACT_AS_SYSTEM);
        return new Pools(new HikariDataSource(config), new HikariDataSource(jobs));
    }

    private static HikariConfig config(Database database, String name, String user, String password, int connections) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(database.jdbcUrl());
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(connections);
        config.setConnectionTimeout(WAIT_FOR_CONNECTION_MILLIS);
        config.setInitializationFailTimeout(10_000);
        config.addDataSourceProperty("ApplicationName", "clinic");
        config.addDataSourceProperty("connectTimeout", "5");
        config.addDataSourceProperty("socketTimeout", "30");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        // what the server says of a failure may quote a row: a name, a phone
        config.addDataSourceProperty("logServerErrorDetail", "false");
        return config;
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

    PrometheusMeterRegistry meters() {
        return meters;
    }

    /** Connections that act as the system, for the table of jobs alone. */
    DataSource jobsDataSource() {
        return jobsPool;
    }

    DataSource dataSource() {
        return pool;
    }

    Secrets secrets() {
        return secrets;
    }

    @Override
    public void close() {
        jobsPool.close();
        pool.close();
        embedded.ifPresent(EmbeddedPostgres::close);
    }
}

package clinic.bootstrap.database;

import clinic.bootstrap.settings.Database;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;

/** Opens the pools of connections to a database. */
public final class Connections {
    private static final int FOR_MIGRATIONS = 3;
    private static final int FOR_REQUESTS = 10;
    private static final int FOR_WORK = 5;
    private static final int FOR_JOBS = 2;
    private static final String ACT_AS_SYSTEM =
            "select set_config('request.jwt.claims', '{\"role\":\"system\"}', false)";
    private static final Duration WAIT_FOR_CONNECTION = Duration.ofMillis(2_500);
    private static final Duration WAIT_FOR_SIGN_OF_LIFE = Duration.ofSeconds(1);
    /** Building an index over ten years of appointments is a migration too. */
    private static final Duration LONG = Duration.ofMinutes(10);
    /** Longer than PostgreSQL lets a statement of the service's role run. */
    private static final Duration SHORT = Duration.ofSeconds(12);

    private Connections() {}

    /** For migrations, with the owner's login. */
    public static HikariDataSource ofOwner(Database owner) {
        return new HikariDataSource(config(owner, "owner", FOR_MIGRATIONS, LONG));
    }

    /** For requests, with the login of the role as which the service works. */
    public static HikariDataSource ofRequests(Database service, MeterRegistry meters) {
        var config = config(service, "clinic", FOR_REQUESTS, SHORT);
        config.setMetricRegistry(meters);
        return new ServicePool(config);
    }

    /** For what the clinic does beside the requests, so that these do not wait for it. */
    public static HikariDataSource ofWork(Database service) {
        return new ServicePool(config(service, "work", FOR_WORK, SHORT));
    }

    /** For the table of jobs alone, with the same login; they act as the system. */
    public static HikariDataSource ofJobs(Database service) {
        var config = config(service, "jobs", FOR_JOBS, SHORT);
        config.setConnectionInitSql(ACT_AS_SYSTEM);
        return new HikariDataSource(config);
    }

    private static HikariConfig config(Database database, String name, int most, Duration longestSilence) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(database.jdbcUrl());
        config.setUsername(database.user());
        config.setPassword(database.password());
        config.setMaximumPoolSize(most);
        config.setConnectionTimeout(WAIT_FOR_CONNECTION.toMillis());
        config.setValidationTimeout(WAIT_FOR_SIGN_OF_LIFE.toMillis());
        config.setInitializationFailTimeout(10_000);
        config.addDataSourceProperty("ApplicationName", "clinic");
        config.addDataSourceProperty("connectTimeout", "5");
        config.addDataSourceProperty("socketTimeout", Long.toString(longestSilence.toSeconds()));
        config.addDataSourceProperty("tcpKeepAlive", "true");
        // the service's plans are generic anyway (docs/adr/0012): to parse a text again before it is prepared gains
        // nothing
        config.addDataSourceProperty("prepareThreshold", "1");
        // what the server says of a failure may quote a row: a name, a phone
        config.addDataSourceProperty("logServerErrorDetail", "false");
        return config;
    }
}

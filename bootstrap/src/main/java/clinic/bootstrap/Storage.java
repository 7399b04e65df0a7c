package clinic.bootstrap;

import clinic.adapter.postgres.shared.Migrations;
import clinic.bootstrap.postgres.DataFolder;
import clinic.bootstrap.postgres.EmbeddedPostgres;
import clinic.bootstrap.settings.Database;
import clinic.bootstrap.settings.Settings;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import javax.sql.DataSource;

/** The database, embedded or another's, migrated, with a pool of connections as the service's own role. */
final class Storage implements AutoCloseable {
    private static final int POOL = 10;
    private static final long WAIT_FOR_CONNECTION_MILLIS = 2_500;

    private final Optional<EmbeddedPostgres> embedded;
    private final HikariDataSource pool;
    private final Secrets secrets;

    private Storage(Optional<EmbeddedPostgres> embedded, HikariDataSource pool, Secrets secrets) {
        this.embedded = embedded;
        this.pool = pool;
        this.secrets = secrets;
    }

    static Storage open(Settings settings) {
        if (settings.database().isPresent()) {
            var secrets = new Secrets(settings.jwtSecret().orElseThrow());
            return new Storage(Optional.empty(), migrated(settings.database().get(), secrets), secrets);
        }
        var embedded = EmbeddedPostgres.start(settings.dataDir());
        try {
            var kept = DataFolder.at(settings.dataDir()).secret("jwt");
            var secrets = new Secrets(settings.jwtSecret().orElse(kept));
            var database = Database.of("DATABASE_URL", embedded.ownerUrl());
            return new Storage(Optional.of(embedded), migrated(database, secrets), secrets);
        } catch (RuntimeException failure) {
            embedded.close();
            throw failure;
        }
    }

    private static HikariDataSource migrated(Database database, Secrets secrets) {
        var password = secrets.hex("database role");
        try (var owner = new HikariDataSource(config(database, "owner", database.user(), database.password(), 3))) {
            Migrations.migrate(owner, password);
        }
        return new HikariDataSource(config(database, "clinic", Migrations.SERVICE_ROLE, password, POOL));
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
        return config;
    }

    DataSource dataSource() {
        return pool;
    }

    Secrets secrets() {
        return secrets;
    }

    @Override
    public void close() {
        pool.close();
        embedded.ifPresent(EmbeddedPostgres::close);
    }
}

package clinic.adapter.postgres.shared;

import clinic.domain.shared.StorageFailure;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/**
 * Brings a database up to date with the owner's login, and lets the service's own role sign in: a role that owns nothing,
 * is no superuser and cannot pass by row level security.
 */
public final class Migrations {
    /** The role as which the service works. */
    public static final String SERVICE_ROLE = "clinic_service";

    private Migrations() {}

    /**
     * Migrates, and sets the service role's password. Several instances may do so at once; they wait for each other.
     *
     * @throws StorageFailure when the database is away or the owner may not
     */
    public static void migrate(String jdbcUrl, String owner, String ownerPassword, String servicePassword) {
        Flyway.configure()
                .dataSource(jdbcUrl, owner, ownerPassword)
                .locations("classpath:db/migration")
                .defaultSchema("public")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .loggers("slf4j")
                .load()
                .migrate();
        try (var connection = DriverManager.getConnection(jdbcUrl, owner, ownerPassword);
                var quoting = connection.prepareStatement("select format('alter role %I login password %L', ?, ?)")) {
            quoting.setString(1, SERVICE_ROLE);
            quoting.setString(2, servicePassword);
            try (var row = quoting.executeQuery();
                    var statement = connection.createStatement()) {
                row.next();
                statement.execute(row.getString(1));
            }
        } catch (SQLException failure) {
            throw Failures.of(failure);
        }
    }
}

package clinic.adapter.postgres.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

/**
 * Brings a database to the newest state, as its owner: PostgreSQL 15 or newer, empty, ours, or Supabase's. The owner
 * needs no superuser; the right to make roles, and a database of its own, are enough.
 */
public final class Migrations {
    /** The role as which the service works. It owns nothing and row level security holds for it. */
    public static final String SERVICE_ROLE = "clinic_service";

    /** The same for all instances: of two that start together, one waits. */
    private static final long LOCK = 20261124;

    private static final String LOCKED = "select pg_advisory_xact_lock(" + LOCK + ")";
    private static final String MAY_CONNECT = """
        do $$
        begin
          if not has_database_privilege('%1$s', current_database(), 'connect') then
            execute format('grant connect on database %%I to %1$s', current_database());
          end if;
        end
        $$\
        """.formatted(SERVICE_ROLE);

    /**
     * No statement of the service runs on when its caller has long gone, and no transaction of an instance that died keeps
     * what it locked. Each of its statements has one good plan, whatever the values: to plan it again each time takes longer
     * than to run it, as would compiling it.
     */
    private static final Map<String, String> SETTINGS = Map.of(
            "statement_timeout", "8s",
            "idle_in_transaction_session_timeout", "10s",
            "plan_cache_mode", "force_generic_plan",
            "jit", "off");

    private static final String IS_ADMITTED = """
        select rolcanlogin and coalesce(rolconfig, '{}') @> ?
        from pg_roles
        where rolname = ?\
        """;

    /** On Supabase, whatever is made in {@code public} is open to its API's roles. */
    private static final List<String> HISTORY_IS_OURS = List.of(
            "revoke all on table flyway_schema_history from public, anon, authenticated",
            "alter table flyway_schema_history enable row level security");

    private Migrations() {}

    /**
     * Migrates, then lets the service sign in. Done again, it changes nothing but the password.
     *
     * @param owner connections of the login that owns the database
     * @param servicePassword the password with which {@link #SERVICE_ROLE} shall sign in
     * @throws org.flywaydb.core.api.FlywayException when a migration fails; what it did is undone
     * @throws clinic.domain.shared.StorageFailure when the database is away or refuses
     */
    public static void migrate(DataSource owner, String servicePassword) {
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration")
                .defaultSchema("public")
                .placeholderReplacement(false)
                .load()
                .migrate();
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            admitService(connection, servicePassword);
            connection.commit();
        } catch (SQLException failure) {
            throw Failures.of(failure);
        }
    }

    private static void admitService(Connection connection, String password) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(LOCKED);
            for (var text : HISTORY_IS_OURS) statement.execute(text);
            statement.execute(MAY_CONNECT);
            if (!isAdmitted(connection)) admit(statement);
        }
        // The driver sends the password hashed, so that no server log can show it.
        connection.unwrap(PGConnection.class).alterUserPassword(SERVICE_ROLE, password.toCharArray(), "scram-sha-256");
    }

    private static boolean isAdmitted(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(IS_ADMITTED)) {
            var settings = SETTINGS.entrySet().stream().map(setting -> setting.getKey() + "=" + setting.getValue());
            query.setArray(1, connection.createArrayOf("text", settings.toArray()));
            query.setString(2, SERVICE_ROLE);
            try (var rows = query.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    private static void admit(Statement statement) throws SQLException {
        statement.execute("alter role " + SERVICE_ROLE + " login");
        for (var setting : SETTINGS.entrySet()) {
            statement.execute(
                    "alter role " + SERVICE_ROLE + " set " + setting.getKey() + " = '" + setting.getValue() + "'");
        }
    }
}

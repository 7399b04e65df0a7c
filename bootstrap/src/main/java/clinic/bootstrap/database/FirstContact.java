package clinic.bootstrap.database;

import clinic.bootstrap.settings.BadSetting;
import clinic.bootstrap.settings.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;

/**
 * The first contact with a database that is not ours: whether it is there, lets us in, is new enough, and lets us make what
 * the clinic needs. Whatever is wrong is told in one line that names the setting.
 */
public final class FirstContact {
    private static final String SETTING = "DATABASE_URL";
    private static final int OLDEST_POSTGRESQL = 15;
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final String RIGHTS = """
        select (r.rolsuper or r.rolcreaterole) and has_database_privilege(current_database(), 'create')
        from pg_roles r
        where r.rolname = current_user\
        """;

    private final Database database;

    private FirstContact(Database database) {
        this.database = database;
    }

    /**
     * Makes it.
     *
     * @param patience how long to wait for a database that does not answer, or not yet
     * @throws BadSetting when the clinic cannot work with it
     */
    public static void make(Database database, Duration patience) {
        new FirstContact(database).check(System.nanoTime() + patience.toNanos());
    }

    private void check(long deadline) {
        try (var connection = connect(deadline)) {
            var metadata = connection.getMetaData();
            if (metadata.getDatabaseMajorVersion() < OLDEST_POSTGRESQL) {
                throw complaint("o PostgreSQL de " + database.place() + " é o "
                        + metadata.getDatabaseProductVersion() + "; a clínica precisa do " + OLDEST_POSTGRESQL
                        + " ou mais novo");
            }
            if (!hasRights(connection)) {
                throw complaint("o usuário " + database.user()
                        + " precisa poder criar papéis (CREATEROLE) e criar no banco de dados (CREATE)");
            }
        } catch (SQLException failure) {
            throw complaint(database.place() + " falhou: " + firstLine(failure));
        }
    }

    private Connection connect(long deadline) {
        while (true) {
            try {
                return DriverManager.getConnection(database.jdbcUrl(), properties());
            } catch (SQLException failure) {
                if (!mayPass(failure) || System.nanoTime() - deadline > 0) throw complaint(why(failure));
                pause();
            }
        }
    }

    private Properties properties() {
        var properties = new Properties();
        properties.setProperty("user", database.user());
        properties.setProperty("password", database.password());
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "10");
        properties.setProperty("ApplicationName", "clinic");
        return properties;
    }

    /** No connection (08), no room for another (53), starting or stopping (57P0x). */
    private static boolean mayPass(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        return state.startsWith("08") || state.startsWith("53") || state.startsWith("57");
    }

    private String why(SQLException failure) {
        return switch (String.valueOf(failure.getSQLState())) {
            case "28P01", "28000" ->
                database.place() + " não aceita o usuário " + database.user() + " com esta senha: "
                        + firstLine(failure);
            case "3D000" -> "o banco de dados não existe em " + database.place() + ": " + firstLine(failure);
            case "08001", "08004", "08006" -> database.place() + " não responde: " + firstLine(deepest(failure));
            default -> database.place() + " não aceita conexões: " + firstLine(failure);
        };
    }

    private static Throwable deepest(Throwable failure) {
        return failure.getCause() == null ? failure : deepest(failure.getCause());
    }

    private static String firstLine(Throwable failure) {
        var message = String.valueOf(failure.getMessage());
        var line = message.lines().findFirst().orElse(message);
        return failure instanceof SQLException ? line : failure.getClass().getSimpleName() + ": " + line;
    }

    private static boolean hasRights(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(RIGHTS)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw complaint("a espera foi interrompida");
        }
    }

    private static BadSetting complaint(String text) {
        return new BadSetting(SETTING, text);
    }
}

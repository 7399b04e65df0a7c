package clinic.bootstrap.http;

import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.bootstrap.http.CallProbe.Whose;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Tries one command on one table as one role, in a transaction that is rolled back. */
final class RowProbe {
    static final List<String> COMMANDS = List.of("select", "insert", "update", "delete");

    /** PostgreSQL's word for a policy or a grant that says no. */
    private static final String NOT_ALLOWED = "42501";

    private final TestDatabase database;
    private final Sample sample;
    private final String role;
    private final SampleScene scene;

    RowProbe(TestDatabase database, String table, String role) {
        this.database = database;
        this.sample = Sample.of(table);
        this.role = role;
        this.scene = new SampleScene(isSomebody(role));
    }

    boolean reaches(String command, Whose whose) {
        try (var connection = database.all().getConnection()) {
            connection.setAutoCommit(false);
            try {
                return reaches(connection, command, whose);
            } finally {
                connection.rollback();
            }
        } catch (SQLException failure) {
            throw new AssertionError(command + " of " + sample + " by " + role + " could not be tried", failure);
        }
    }

    private boolean reaches(Connection connection, String command, Whose whose) throws SQLException {
        prepare(connection, command, whose);
        try (var statement = connection.createStatement()) {
            if (!command.equals("select")) return statement.executeUpdate(text(command, whose)) > 0;
            try (var rows = statement.executeQuery(text(command, whose))) {
                return rows.next();
            }
        } catch (SQLException refused) {
            if (NOT_ALLOWED.equals(refused.getSQLState())) return false;
            throw refused;
        }
    }

    /** The row to try, and what policies look up; references do not matter here. */
    private void prepare(Connection connection, String command, Whose whose) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local session_replication_role = replica");
            for (var row : scene.around(sample).toList()) statement.execute(row);
            if (!command.equals("insert")) statement.execute(text("insert", whose));
            statement.execute("set local role clinic_service");
            statement.execute("select set_config('request.jwt.claims', '" + claims() + "', true)");
        }
    }

    private static boolean isSomebody(String role) {
        return !role.equals("anon") && !role.equals("system");
    }

    private String claims() {
        return isSomebody(role)
                ? "{\"role\":\"%s\",\"sub\":\"%s\"}".formatted(role, SampleScene.caller())
                : "{\"role\":\"%s\"}".formatted(role);
    }

    private String text(String command, Whose whose) {
        return scene.filled(sample.statement(command), whose).replace(":role", "'" + role + "'");
    }
}

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

    private static final String CALLER = "11111111-1111-7111-8111-111111111111";
    private static final String CALLERS_PATIENT = "11111111-1111-7111-8111-111111111112";
    private static final String CALLERS_VISIT = "11111111-1111-7111-8111-111111111113";
    private static final String ANOTHER = "22222222-2222-7222-8222-222222222221";
    private static final String ANOTHERS_PATIENT = "22222222-2222-7222-8222-222222222222";
    private static final String ANOTHERS_VISIT = "22222222-2222-7222-8222-222222222223";

    private final TestDatabase database;
    private final SampleRow sample;
    private final String role;

    RowProbe(TestDatabase database, String table, String role) {
        this.database = database;
        this.sample = SampleRow.of(table);
        this.role = role;
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

    /** The row to try, and the people and patients whom policies look up; references do not matter here. */
    private void prepare(Connection connection, String command, Whose whose) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local session_replication_role = replica");
            if (!sample.isAppointment()) {
                statement.execute(appointment(CALLERS_VISIT, CALLERS_PATIENT));
                statement.execute(appointment(ANOTHERS_VISIT, ANOTHERS_PATIENT));
            }
            if (!sample.isPatient()) {
                statement.execute(patient(CALLERS_PATIENT, isSomebody() ? "'" + CALLER + "'" : "null"));
                statement.execute(patient(ANOTHERS_PATIENT, "'" + ANOTHER + "'"));
            }
            if (!command.equals("insert")) statement.execute(text("insert", whose));
            statement.execute("set local role clinic_service");
            statement.execute("select set_config('request.jwt.claims', '" + claims() + "', true)");
        }
    }

    private static String patient(String id, String profile) {
        return "insert into pacientes (id, name, name_key, search_text, phone, profile_id, created_at, version) values"
                + " ('" + id + "', 'A', 'a', 'a', '+5511980000001', " + profile + ", now(), 1)";
    }

    private static String appointment(String id, String patient) {
        return SampleRow.APPOINTMENTS
                .statement("insert")
                .replaceFirst("gen_random_uuid\\(\\)", "'" + id + "'")
                .replace(":patient", "'" + patient + "'");
    }

    private boolean isSomebody() {
        return !role.equals("anon") && !role.equals("system");
    }

    private String claims() {
        return isSomebody()
                ? "{\"role\":\"%s\",\"sub\":\"%s\"}".formatted(role, CALLER)
                : "{\"role\":\"%s\"}".formatted(role);
    }

    private String text(String command, Whose whose) {
        return sample.statement(command)
                .replace(":actor", whose == Whose.OWN && !isSomebody() ? "null" : ":person")
                .replace(":person", "'" + (whose == Whose.OWN ? CALLER : ANOTHER) + "'")
                .replace(":patient", "'" + (whose == Whose.OWN ? CALLERS_PATIENT : ANOTHERS_PATIENT) + "'")
                .replace(":visit", "'" + (whose == Whose.OWN ? CALLERS_VISIT : ANOTHERS_VISIT) + "'")
                .replace(":role", "'" + role + "'");
    }
}

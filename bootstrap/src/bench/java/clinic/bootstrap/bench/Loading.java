package clinic.bootstrap.bench;

import clinic.bootstrap.settings.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** Fills a database with the sample, as its owner, on whom row level security is not forced for that transaction. */
final class Loading {
    private static final String CONSTRAINT = "occupancy_no_overlap";

    private Loading() {}

    static void load(Database owner, Sample sample) throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(owner.jdbcUrl(), owner.user(), owner.password())) {
            connection.setAutoCommit(false);
            rowSecurity(connection, "no force");
            execute(connection, "set local maintenance_work_mem = '256MB'");
            var definition = one(
                    connection,
                    "select pg_get_constraintdef(oid) from pg_constraint where conname = '" + CONSTRAINT + "'");
            executeAll(
                    connection,
                    "load.sql",
                    Map.of(
                            "first_monday", "'" + sample.firstMonday() + "'",
                            "weeks", Integer.toString(sample.weeks()),
                            "patients", Integer.toString(sample.patients())));
            execute(connection, "alter table occupations add constraint " + CONSTRAINT + " " + definition);
            rowSecurity(connection, "force");
            connection.commit();
            connection.setAutoCommit(true);
            execute(connection, "vacuum (analyze)");
        }
    }

    /** Runs a script that lies beside this class. */
    static void run(Database owner, String script, Map<String, String> parameters) throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(owner.jdbcUrl(), owner.user(), owner.password())) {
            connection.setAutoCommit(false);
            rowSecurity(connection, "no force");
            executeAll(connection, script, parameters);
            rowSecurity(connection, "force");
            connection.commit();
        }
    }

    /** The first value that the owner reads, whatever rows are hidden from others. */
    static String ask(Database owner, String text) throws SQLException {
        try (var connection = DriverManager.getConnection(owner.jdbcUrl(), owner.user(), owner.password())) {
            execute(connection, "select set_config('request.jwt.claims', '{\"role\":\"system\"}', false)");
            return one(connection, text);
        }
    }

    /** The first booking that is surely free: all of those before were made by an earlier run. */
    static long firstFree(Database owner, Sample sample) throws SQLException {
        try (var connection = DriverManager.getConnection(owner.jdbcUrl(), owner.user(), owner.password())) {
            connection.setAutoCommit(false);
            rowSecurity(connection, "no force");
            var last = one(
                    connection,
                    "select greatest(0, max(starts_at)::date - date '" + sample.freeMonday()
                            + "' + 1) from agendamentos");
            connection.rollback();
            return (Long.parseLong(last) + 6) / 7 * Bookings.A_WEEK;
        }
    }

    private static void rowSecurity(Connection connection, String forced) throws SQLException {
        execute(connection, """
            do $$
            declare
              one regclass;
            begin
              for one in select oid from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
                and relrowsecurity and relname <> 'flyway_schema_history'
              loop
                execute format('alter table %s FORCED row level security', one);
              end loop;
            end
            $$\
            """.replace("FORCED", forced));
    }

    private static void executeAll(Connection connection, String script, Map<String, String> parameters)
            throws SQLException, IOException {
        for (var statement : text(script, parameters).split(";\n", -1)) {
            if (!statement.isBlank()) execute(connection, statement);
        }
    }

    private static String text(String script, Map<String, String> parameters) throws IOException {
        try (var stream = Loading.class.getResourceAsStream(script)) {
            if (stream == null) throw new IllegalStateException(script + " is missing");
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            for (var parameter : parameters.entrySet()) {
                text = text.replace(":" + parameter.getKey(), parameter.getValue());
            }
            return text;
        }
    }

    private static void execute(Connection connection, String text) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    private static String one(Connection connection, String text) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(text)) {
            if (!rows.next()) throw new SQLException("no answer: " + text);
            return rows.getString(1);
        }
    }
}

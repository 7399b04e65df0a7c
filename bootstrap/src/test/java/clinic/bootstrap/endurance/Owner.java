package clinic.bootstrap.endurance;

import clinic.bootstrap.postgres.DataFolder;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The database as its owner sees it, acting as the system: row level security is forced on the owner too. */
record Owner(String jdbcUrl, String user, String password) {
    private static final String ACTING = "select set_config('request.jwt.claims', '{\"role\":\"system\"}', false)";

    /** Reads {@code postgresql://user:password@host:port/database}. */
    static Owner of(String url) {
        var uri = URI.create(url);
        var login = uri.getUserInfo().split(":", 2);
        return new Owner(
                "jdbc:postgresql://" + uri.getHost() + ":" + uri.getPort() + uri.getPath(), login[0], login[1]);
    }

    /** The owner of the database that the server keeps in this folder. */
    static Owner of(Path dataDir) throws Exception {
        var port = Files.readString(dataDir.resolve("postgresql/port")).strip();
        return new Owner(
                "jdbc:postgresql://127.0.0.1:" + port + "/clinic",
                "clinic_owner",
                DataFolder.at(dataDir).secret("clinic_owner"));
    }

    Owner as(String otherUser, String otherPassword) {
        return new Owner(jdbcUrl, otherUser, otherPassword);
    }

    String url() {
        return jdbcUrl.replace("jdbc:postgresql://", "postgresql://" + user + ":" + password + "@");
    }

    Connection connect() throws SQLException {
        var connection = DriverManager.getConnection(jdbcUrl, user, password);
        try (var statement = connection.createStatement()) {
            statement.execute(ACTING);
        }
        return connection;
    }

    void run(String statements) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException failure) {
            throw new IllegalStateException("the database refused: " + statements, failure);
        }
    }

    /** The first column of what the query finds. */
    List<String> texts(String query) {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(String.valueOf(rows.getString(1)));
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("the database refused: " + query, failure);
        }
    }

    String text(String query) {
        return texts(query).getFirst();
    }
}

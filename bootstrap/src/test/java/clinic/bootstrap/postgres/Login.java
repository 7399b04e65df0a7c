package clinic.bootstrap.postgres;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A login of the embedded database, as tests use it. */
record Login(String user, String password, int port, String database) {
    /** Reads what {@link EmbeddedPostgres#ownerUrl()} says. */
    static Login of(String url) {
        var uri = URI.create(url);
        var user = uri.getUserInfo().split(":", 2);
        return new Login(user[0], user[1], uri.getPort(), uri.getPath().substring(1));
    }

    static Login ofOwner(EmbeddedPostgres postgres) {
        return of(postgres.ownerUrl());
    }

    Login as(String otherUser, String otherPassword) {
        return new Login(otherUser, otherPassword, port, database);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, user, password);
    }

    /** The first column of the first row. */
    String ask(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    void execute(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    boolean works() {
        try (var connection = connect()) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }
}

package clinic.adapter.postgres.shared;

import clinic.domain.shared.Actor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * One transaction under way on one thread: its connection, its actor, and what is written when it ends. Who acts is told
 * to the database together with the first text, or before the first use of the bare connection.
 */
final class Session {
    private final Connection connection;
    private final Actor actor;
    private final List<Deferred> deferred = new ArrayList<>();
    private boolean claimsTold;

    private record Deferred(String text, Work.Parameters parameters) {}

    Session(Connection connection, Actor actor) {
        this.connection = connection;
        this.actor = actor;
    }

    Actor actor() {
        return actor;
    }

    /** The connection for statements that others send; it knows who acts. */
    Connection connection() throws SQLException {
        if (!claimsTold) send(Trip.of("select 1"), binder -> {}, results -> 1);
        return connection;
    }

    <T> T send(Trip trip, Work.Parameters parameters, Work.Reader<T> reader) throws SQLException {
        var alone = connection.getAutoCommit();
        var text = claimsTold ? trip.text() : alone ? trip.alone() : trip.withClaims();
        try (var statement = connection.prepareStatement(text)) {
            var binder = new Binder(statement);
            var results = new Work.Results(statement);
            if (!claimsTold) binder.with(Claims.of(actor).json());
            parameters.bind(binder);
            if (alone) requireTyped(binder, text);
            statement.execute();
            if (!claimsTold) results.next();
            claimsTold = true;
            return reader.read(results);
        }
    }

    /**
     * Where the driver must ask for a type, it also sends the statements one by one, each as a transaction of its own:
     * the later ones would not know who acts.
     */
    private static void requireTyped(Binder binder, String text) {
        if (!binder.isTyped()) throw new IllegalStateException("what is absent must tell its type: " + text);
    }

    void defer(String text, Work.Parameters parameters) {
        deferred.add(new Deferred(text, parameters));
    }

    /** Sends what was put off and commits, together. */
    void commit() throws SQLException {
        if (!deferred.isEmpty()) {
            var text = new StringBuilder();
            for (var one : deferred) text.append(one.text()).append(";\n");
            send(Trip.of(text.append("commit").toString()), this::bindDeferred, results -> 0);
        }
        connection.commit();
    }

    private void bindDeferred(Binder binder) throws SQLException {
        for (var one : deferred) one.parameters().bind(binder);
    }
}

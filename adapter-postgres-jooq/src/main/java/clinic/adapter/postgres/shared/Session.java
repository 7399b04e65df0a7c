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
    private static final Trip NOTHING_PUT_OFF = Trip.of("select 1;\ncommit");

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
        return send(claimsTold ? trip.text() : trip.withClaims(), parameters, reader);
    }

    /**
     * The text as a whole transaction. The driver opens it with the first statement and the text commits it, so one round
     * trip does. A transaction by autocommit would not be safe: where the driver sees fit to split the text in two, the
     * second half would not know who acts.
     */
    <T> T ask(Trip trip, Work.Parameters parameters, Work.Reader<T> reader) throws SQLException {
        return send(trip.alone(), parameters, reader);
    }

    private <T> T send(String text, Work.Parameters parameters, Work.Reader<T> reader) throws SQLException {
        try (var statement = connection.prepareStatement(text)) {
            var binder = new Binder(statement);
            var results = new Work.Results(statement);
            if (!claimsTold) binder.with(Claims.of(actor).json());
            parameters.bind(binder);
            statement.execute();
            if (!claimsTold) results.next();
            claimsTold = true;
            return reader.read(results);
        }
    }

    void defer(String text, Work.Parameters parameters) {
        deferred.add(new Deferred(text, parameters));
    }

    /**
     * Sends what was put off and commits, together. Where a statement failed and somebody went on all the same, PostgreSQL
     * answers a lone commit by a rollback, and the driver says nothing of it; what comes before the commit fails.
     */
    void commit() throws SQLException {
        if (claimsTold || !deferred.isEmpty()) send(closing(), this::bindDeferred, results -> 0);
        connection.commit();
    }

    private Trip closing() {
        if (deferred.isEmpty()) return NOTHING_PUT_OFF;
        var text = new StringBuilder();
        for (var one : deferred) text.append(one.text()).append(";\n");
        return Trip.of(text.append("commit").toString());
    }

    private void bindDeferred(Binder binder) throws SQLException {
        for (var one : deferred) one.parameters().bind(binder);
    }
}

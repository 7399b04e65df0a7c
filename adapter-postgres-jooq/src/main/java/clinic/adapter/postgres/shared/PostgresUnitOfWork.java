package clinic.adapter.postgres.shared;

import clinic.domain.shared.Actor;
import clinic.domain.shared.UnitOfWork;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jooq.ConnectionProvider;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;

/**
 * The transaction, bound to the thread for the length of the work; jOOQ and Jdbi share its connection. A single text can
 * also go with who acts in one round trip, which is a transaction of its own.
 */
public final class PostgresUnitOfWork implements UnitOfWork {
    private final DataSource dataSource;

    @SuppressWarnings("ThreadLocalUsage") // each database has its own transaction, also on one thread
    private final ThreadLocal<Session> bound = new ThreadLocal<>();

    private final DSLContext dsl;
    private final Jdbi jdbi;

    public PostgresUnitOfWork(DataSource dataSource) {
        this.dataSource = dataSource;
        this.dsl = DSL.using(new DefaultConfiguration()
                .derive(SQLDialect.POSTGRES)
                .derive(new Settings().withExecuteLogging(false).withRenderSchema(false))
                .derive(new BoundConnection()));
        this.jdbi = Jdbi.create(new org.jdbi.v3.core.ConnectionFactory() {
            @Override
            public Connection openConnection() throws SQLException {
                return session().connection();
            }

            @Override
            public void closeConnection(Connection connection) {
                // the transaction's, which closes it itself
            }
        });
    }

    @Override
    public <T> T inTransaction(Actor actor, Supplier<T> work) {
        if (bound.get() != null) return work.get();
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            return run(new Session(connection, actor), connection, work);
        } catch (SQLException failure) {
            throw Failures.of(failure);
        } catch (DataAccessException failure) {
            throw Failures.of(failure);
        } catch (JdbiException failure) {
            throw Failures.of(failure);
        }
    }

    private <T> T run(Session session, Connection connection, Supplier<T> work) throws SQLException {
        bound.set(session);
        try {
            var result = work.get();
            session.commit();
            return result;
        } catch (SQLException | RuntimeException | Error failure) {
            undo(connection, failure);
            throw failure;
        } finally {
            bound.remove();
        }
    }

    /** That the connection is lost as well hides no bug. */
    private static void undo(Connection connection, Throwable failure) {
        try {
            connection.rollback();
        } catch (SQLException lost) {
            failure.addSuppressed(lost);
        }
    }

    /** Sends the text in a transaction of its own, in one round trip; inside a transaction it belongs to that one. */
    public <T> T ask(Actor actor, Trip trip, Work.Parameters parameters, Work.Reader<T> reader) {
        if (bound.get() != null) return tell(trip, parameters, reader);
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            return new Session(connection, actor).ask(trip, parameters, reader);
        } catch (SQLException failure) {
            throw Failures.of(failure);
        }
    }

    /** Sends the text in the running transaction, in one round trip. */
    public <T> T tell(Trip trip, Work.Parameters parameters, Work.Reader<T> reader) {
        try {
            return session().send(trip, parameters, reader);
        } catch (SQLException failure) {
            throw Failures.of(failure);
        }
    }

    /** Sends the statement when the running transaction ends, together with its commit. */
    public void later(String text, Work.Parameters parameters) {
        session().defer(text, parameters);
    }

    /** Who acts in the running transaction. */
    public Actor actor() {
        return session().actor();
    }

    /** jOOQ on the running transaction. */
    public DSLContext dsl() {
        return dsl;
    }

    /** Jdbi on the running transaction. */
    public Jdbi jdbi() {
        return jdbi;
    }

    private Session session() {
        var session = bound.get();
        if (session == null) throw new IllegalStateException("outside a transaction");
        return session;
    }

    private final class BoundConnection implements ConnectionProvider {
        @Override
        public Connection acquire() {
            try {
                return session().connection();
            } catch (SQLException failure) {
                throw Failures.of(failure);
            }
        }

        @Override
        public void release(Connection connection) {
            // the transaction's, which closes it itself
        }
    }
}

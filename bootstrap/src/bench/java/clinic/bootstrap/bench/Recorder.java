package clinic.bootstrap.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/** A data source that notes what the program sends to the database, so that pgbench can send the very same. */
final class Recorder {
    private final List<Trip> trips = new ArrayList<>();
    private final DataSource real;

    /**
     * One round trip.
     *
     * @param begins whether the driver opens a transaction with it; if not it is one by itself, or goes on in one
     * @param alone whether it is a transaction by itself
     */
    record Trip(String text, List<Object> values, boolean begins, boolean alone) {}

    Recorder(DataSource real) {
        this.real = real;
    }

    List<Trip> trips() {
        return List.copyOf(trips);
    }

    DataSource dataSource() {
        return proxy(
                DataSource.class,
                real,
                (method, arguments, result) ->
                        result instanceof Connection connection ? connection(connection) : result);
    }

    private Connection connection(Connection connection) {
        return proxy(
                Connection.class,
                connection,
                (method, arguments, result) -> result instanceof PreparedStatement statement
                                && method.getName().equals("prepareStatement")
                        ? statement(statement, (String) arguments[0])
                        : result);
    }

    private PreparedStatement statement(PreparedStatement statement, String text) {
        var values = new TreeMap<Integer, Object>();
        return proxy(PreparedStatement.class, statement, new Answered() {
            @Override
            public void before(Method method, Object[] arguments) throws SQLException {
                switch (method.getName()) {
                    case "setObject", "setString" ->
                        values.put((Integer) arguments[0], arguments[1] == null ? Null.NULL : arguments[1]);
                    case "setNull" -> values.put((Integer) arguments[0], Null.NULL);
                    case "setArray" -> values.put((Integer) arguments[0], array((Array) arguments[1]));
                    case "execute" -> note(statement.getConnection(), text, new ArrayList<>(values.values()));
                    default -> {}
                }
            }

            @Override
            public Object after(Method method, Object[] arguments, Object result) {
                return result;
            }
        });
    }

    /** A value that is absent. */
    enum Null {
        NULL
    }

    /** An array as SQL text. */
    record SqlArray(String type, String literal) {}

    private static SqlArray array(Array array) throws SQLException {
        return new SqlArray(array.getBaseTypeName() + "[]", array.toString());
    }

    private void note(Connection connection, String text, List<Object> values) throws SQLException {
        var alone = connection.getAutoCommit();
        var begins = !alone && connection.unwrap(BaseConnection.class).getTransactionState() == TransactionState.IDLE;
        trips.add(new Trip(text, values, begins, alone));
    }

    private interface Answered {
        @SuppressWarnings("UnusedVariable") // what others are told
        default void before(Method method, Object[] arguments) throws SQLException {}

        Object after(Method method, Object[] arguments, Object result);
    }

    private static <T> T proxy(Class<T> type, T target, Answered answered) {
        return type.cast(Proxy.newProxyInstance(
                Recorder.class.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
                    var arguments = args == null ? new Object[0] : args;
                    answered.before(method, arguments);
                    try {
                        return answered.after(method, arguments, method.invoke(target, args));
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                }));
    }
}

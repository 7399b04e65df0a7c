package clinic.bootstrap.warm;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Connections on which nothing is ever kept: whatever would be committed is rolled back. */
public final class Undone implements DataSource {
    private static final String COMMIT = ";\ncommit";
    private static final String ROLLBACK = ";\nrollback";

    private final DataSource real;

    public Undone(DataSource real) {
        this.real = real;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return undone(real.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return undone(real.getConnection(user, password));
    }

    private static Connection undone(Connection connection) {
        InvocationHandler handler = (proxy, method, arguments) -> call(connection, method, arguments);
        return (Connection)
                Proxy.newProxyInstance(Undone.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }

    @SuppressWarnings("NullAway") // what a method of the JDBC answers may be null, and is passed on
    private static Object call(Connection connection, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("commit")) {
            connection.rollback();
            return null;
        }
        if (arguments != null && arguments.length > 0 && arguments[0] instanceof String text && text.endsWith(COMMIT)) {
            arguments[0] = text.substring(0, text.length() - COMMIT.length()) + ROLLBACK;
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return real.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        real.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        real.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return real.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return real.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return real.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return real.isWrapperFor(type);
    }
}

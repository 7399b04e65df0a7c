package clinic.bootstrap.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pool of the service's connections. While it has none to give, one caller at a time waits for one; all others are told
 * at once, so that a database that is away, or too slow, does not pile up requests that wait for it.
 */
final class ServicePool extends HikariDataSource {
    private static final Logger LOG = LoggerFactory.getLogger(ServicePool.class);
    private static final String NO_CONNECTION = "08001";

    private final AtomicBoolean away = new AtomicBoolean();
    private final AtomicBoolean tried = new AtomicBoolean();

    ServicePool(HikariConfig config) {
        super(config);
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (!away.get()) return connect();
        if (!tried.compareAndSet(false, true)) {
            throw new SQLTransientConnectionException("the database is away", NO_CONNECTION);
        }
        try {
            return connect();
        } finally {
            tried.set(false);
        }
    }

    private Connection connect() throws SQLException {
        try {
            var connection = super.getConnection();
            if (away.getAndSet(false)) LOG.info("the database answers again");
            return connection;
        } catch (SQLTransientConnectionException none) {
            if (!isClosed() && !away.getAndSet(true)) LOG.warn("the database does not answer");
            throw none;
        }
    }
}

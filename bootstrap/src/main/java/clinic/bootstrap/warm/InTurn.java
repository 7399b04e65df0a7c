package clinic.bootstrap.warm;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Lets a pool lend each of its connections once: whatever has been used is held back, so that another must be taken. When all
 * were, all are given back.
 */
final class InTurn implements AutoCloseable {
    private final DataSource pool;
    private final int all;
    private final List<Connection> held = new ArrayList<>();
    private boolean isOver;

    InTurn(DataSource pool, int all) {
        this.pool = pool;
        this.all = all;
    }

    /** Holds back what the last work was done on, as long as there is another. */
    void next() throws SQLException {
        if (isOver) return;
        if (held.size() < all - 1) held.add(pool.getConnection());
        else close();
    }

    @Override
    public void close() throws SQLException {
        isOver = true;
        for (var connection : held) connection.close();
        held.clear();
    }
}

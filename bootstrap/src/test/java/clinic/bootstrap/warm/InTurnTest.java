package clinic.bootstrap.warm;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.postgres.testkit.TestDatabase;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InTurnTest {
    private static final int ALL = 4;

    private final TestDatabase database = TestDatabase.fresh();
    private final HikariDataSource pool = pool();

    private HikariDataSource pool() {
        var config = new HikariConfig();
        config.setDataSource(database.owner());
        config.setMaximumPoolSize(ALL);
        config.setConnectionTimeout(2_500);
        return new HikariDataSource(config);
    }

    @AfterEach
    void close() {
        pool.close();
        database.close();
    }

    @Test
    void letsThePoolLendEachOfItsConnections() throws SQLException {
        try (var inTurn = new InTurn(pool, ALL)) {
            var used = new ArrayList<Long>();
            for (var work = 0; work < ALL; work++) {
                used.add(backend());
                inTurn.next();
            }
            assertThat(used).doesNotHaveDuplicates();
        }
    }

    @Test
    void givesAllBackAfterTheLast() throws SQLException {
        try (var inTurn = new InTurn(pool, ALL)) {
            for (var work = 0; work < 2 * ALL; work++) inTurn.next();
            assertThat(takenTogether()).isEqualTo(ALL);
        }
    }

    @Test
    void givesAllBackWhenItIsClosedBefore() throws SQLException {
        try (var inTurn = new InTurn(pool, ALL)) {
            inTurn.next();
        }
        assertThat(takenTogether()).isEqualTo(ALL);
    }

    private long backend() throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return row.getLong(1);
        }
    }

    private int takenTogether() throws SQLException {
        var taken = new ArrayList<>(List.of(pool.getConnection()));
        while (taken.size() < ALL) taken.add(pool.getConnection());
        for (var connection : taken) connection.close();
        return taken.size();
    }
}

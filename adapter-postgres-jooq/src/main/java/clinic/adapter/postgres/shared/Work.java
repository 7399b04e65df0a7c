package clinic.adapter.postgres.shared;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What one prepared text takes and gives. */
public final class Work {
    private Work() {}

    /** Binds the text's parameters. */
    @FunctionalInterface
    public interface Parameters {
        void bind(Binder binder) throws SQLException;
    }

    /** Reads the text's answers, one result after the other. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(Results results) throws SQLException;
    }

    /** The answers of one text: a result for each of its statements. */
    public static final class Results {
        private final PreparedStatement statement;
        private boolean first = true;

        Results(PreparedStatement statement) {
            this.statement = statement;
        }

        /** How many rows the last of the statements changed that changed any. */
        public int changed() throws SQLException {
            var changed = 0;
            for (var count = statement.getUpdateCount(); ; count = statement.getUpdateCount()) {
                if (count == -1 && statement.getResultSet() == null) return changed;
                if (count > 0) changed = count;
                statement.getMoreResults();
            }
        }

        /** The rows of the next statement that has rows. */
        public ResultSet next() throws SQLException {
            if (first) first = false;
            else statement.getMoreResults();
            while (true) {
                var rows = statement.getResultSet();
                if (rows != null) return rows;
                if (statement.getUpdateCount() == -1) throw new SQLException("the text has no further rows");
                statement.getMoreResults();
            }
        }
    }
}

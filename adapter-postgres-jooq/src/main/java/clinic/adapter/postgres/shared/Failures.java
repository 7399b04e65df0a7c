package clinic.adapter.postgres.shared;

import clinic.domain.shared.StorageFailure;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import org.jdbi.v3.core.JdbiException;
import org.jooq.exception.DataAccessException;

/** Tells what a refusal of the database means to those who asked. */
final class Failures {
    private Failures() {}

    static StorageFailure of(DataAccessException failure) {
        var cause = failure.getCause(SQLException.class);
        return cause == null ? new StorageFailure("the database did not do it", false, failure) : of(cause);
    }

    static StorageFailure of(JdbiException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) return of(sql);
        }
        return new StorageFailure("the database did not do it", false, failure);
    }

    static StorageFailure of(SQLException failure) {
        return new StorageFailure("the database did not do it: " + failure.getSQLState(), isPassing(failure), failure);
    }

    /** Lost connections (08), exhausted resources (53), shutdown (57), deadlock and serialization (40), no free connection. */
    private static boolean isPassing(SQLException failure) {
        var state = failure.getSQLState();
        if (failure instanceof SQLTransientException || state == null) return true;
        return state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57")
                || state.startsWith("40")
                || state.startsWith("25");
    }
}

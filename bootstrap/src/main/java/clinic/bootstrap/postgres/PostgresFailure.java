package clinic.bootstrap.postgres;

/**
 * The embedded PostgreSQL cannot be started or kept running. The message is in Portuguese, for the person who starts the
 * clinic, and says what to do.
 */
public final class PostgresFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PostgresFailure(String message) {
        super(message);
    }

    PostgresFailure(String message, Throwable cause) {
        super(message, cause);
    }
}

package clinic.domain.shared;

import java.io.Serial;

/** The store is away, overloaded or broken. Nothing of the work in hand was kept unless the commit itself was lost. */
public final class StorageFailure extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final boolean retryable;

    public StorageFailure(String message, boolean retryable, Throwable cause) {
        super(message, cause);
        this.retryable = retryable;
    }

    /** Whether the same request may succeed a little later. */
    public boolean retryable() {
        return retryable;
    }
}

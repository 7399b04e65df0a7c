package clinic.adapter.rest.shared;

import java.io.Serial;

/** The server cannot listen where it was told to; the cause says why. */
public final class CannotListen extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String host;
    private final int port;

    CannotListen(String host, int port, Throwable cause) {
        super("cannot listen on " + host + ":" + port, cause);
        this.host = host;
        this.port = port;
    }

    public String host() {
        return host;
    }

    public int port() {
        return port;
    }

    /** Whether the cause, or its cause, says this. */
    public boolean because(String words) {
        for (var cause = getCause(); cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains(words)) return true;
        }
        return false;
    }
}

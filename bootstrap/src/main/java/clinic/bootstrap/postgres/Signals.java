package clinic.bootstrap.postgres;

import java.io.IOException;

/** Sends what Java cannot: {@code INT} asks PostgreSQL for a fast shutdown, {@code QUIT} for one without a checkpoint. */
final class Signals {
    private Signals() {}

    /** Sends the signal; that the process is already gone is no error. */
    static void send(String signal, long pid) throws IOException {
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -s \"$0\" \"$1\" 2>/dev/null", signal, Long.toString(pid))
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

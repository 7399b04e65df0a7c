package clinic.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

/** The port that the server will answer on, known before it does, since providers must be told of it. */
final class ListeningPort {
    private ListeningPort() {}

    /**
     * The port that was asked for.
     *
     * @param wanted 0 for any that is free now
     */
    static int of(int wanted) {
        if (wanted != 0) return wanted;
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

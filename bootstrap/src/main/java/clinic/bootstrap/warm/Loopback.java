package clinic.bootstrap.warm;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends HTTP to this very machine; a client library would stay in memory for good after the start. */
final class Loopback {
    private static final int PATIENCE_MILLIS = 10_000;

    private Loopback() {}

    /** The whole answer; the request must ask to close the connection. */
    static String send(int port, String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

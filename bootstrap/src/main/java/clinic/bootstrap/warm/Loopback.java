package clinic.bootstrap.warm;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;

/** Sends HTTP to this very machine; a client library would stay in memory for good after the start. */
final class Loopback {
    private static final int PATIENCE_MILLIS = 10_000;

    /** Asks for nothing but the end of the connection. */
    private static final String LAST = "GET /api/ HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";

    private Loopback() {}

    /** Where a server that is bound to this host is found from here. */
    static InetSocketAddress to(String host, int port) throws UnknownHostException {
        var bound = InetAddress.getByName(host);
        return new InetSocketAddress(bound.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : bound, port);
    }

    /** All answers to these requests, which go out together on one connection. */
    static String send(InetSocketAddress server, String requests) throws IOException {
        try (var socket = new Socket()) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.connect(server, PATIENCE_MILLIS);
            socket.getOutputStream().write((requests + LAST).getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

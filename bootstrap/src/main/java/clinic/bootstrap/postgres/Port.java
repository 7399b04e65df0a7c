package clinic.bootstrap.postgres;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The port PostgreSQL listens on: chosen once, remembered, chosen anew only if another program has taken it. */
final class Port {
    private static final int ANY = 0;

    private Port() {}

    static int remembered(Path file) throws IOException {
        var port = read(file);
        if (port != ANY && isFree(port)) return port;
        try (var socket = bound(ANY)) {
            Files.writeString(file, Integer.toString(socket.getLocalPort()));
            return socket.getLocalPort();
        }
    }

    static boolean isFree(int port) {
        try (var socket = bound(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false; // what a server on this port would get, too
        }
    }

    private static ServerSocket bound(int port) throws IOException {
        var socket = new ServerSocket();
        try {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
            return socket;
        } catch (BindException e) {
            socket.close();
            throw e;
        }
    }

    private static int read(Path file) throws IOException {
        try {
            var text = Files.readString(file).strip();
            return text.matches("\\d{1,5}") && Integer.parseInt(text) <= 65535 ? Integer.parseInt(text) : ANY;
        } catch (NoSuchFileException e) {
            return ANY;
        }
    }
}

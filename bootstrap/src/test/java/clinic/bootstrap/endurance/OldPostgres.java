package clinic.bootstrap.endurance;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Says that it is PostgreSQL 14, and nothing else. Source: the protocol's start-up,
 * https://www.postgresql.org/docs/14/protocol-flow.html
 */
final class OldPostgres implements AutoCloseable {
    private static final int PROTOCOL_3 = 3;
    private static final List<String> PARAMETERS = List.of(
            "server_version", "14.9",
            "client_encoding", "UTF8",
            "DateStyle", "ISO, MDY",
            "TimeZone", "UTC",
            "integer_datetimes", "on",
            "standard_conforming_strings", "on");

    private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());

    OldPostgres() throws IOException {
        Thread.startVirtualThread(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        try (var caller = socket.accept()) {
            var in = new DataInputStream(caller.getInputStream());
            var out = new DataOutputStream(caller.getOutputStream());
            greet(in, out);
            agree(in, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void greet(DataInputStream in, DataOutputStream out) throws IOException {
        var length = in.readInt();
        while (in.readShort() != PROTOCOL_3) {
            in.skipNBytes(length - 6);
            out.write('N'); // neither SSL nor GSS
            length = in.readInt();
        }
        in.skipNBytes(length - 6);
        say(out, 'R', new byte[4]);
        for (var index = 0; index < PARAMETERS.size(); index += 2) {
            var parameter = PARAMETERS.get(index) + "\0" + PARAMETERS.get(index + 1) + "\0";
            say(out, 'S', parameter.getBytes(StandardCharsets.US_ASCII));
        }
        say(out, 'K', new byte[8]);
        say(out, 'Z', new byte[] {'I'});
    }

    /** Agrees to whatever the driver sets up, until it leaves. */
    private static void agree(DataInputStream in, DataOutputStream out) throws IOException {
        while (in.readByte() == 'Q') {
            in.skipNBytes(in.readInt() - 4);
            say(out, 'C', "SET\0".getBytes(StandardCharsets.US_ASCII));
            say(out, 'Z', new byte[] {'I'});
        }
    }

    private static void say(DataOutputStream out, char type, byte[] content) throws IOException {
        out.write(type);
        out.writeInt(content.length + 4);
        out.write(content);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

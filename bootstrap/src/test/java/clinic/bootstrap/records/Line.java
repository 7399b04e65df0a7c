package clinic.bootstrap.records;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection of which every byte is ours: an upload that comes slowly, or never comes to its end. */
final class Line implements AutoCloseable {
    private final Socket socket;

    /** Begins the upload of so many bytes in all. */
    Line(Caller caller, long bytes) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), caller.port());
        send("""
            POST /api/ai/transcribe HTTP/1.1
            Host: localhost
            Authorization: Bearer %s
            Content-Type: %s
            Content-Length: %d

            """.formatted(caller.token(), Dictated.TYPE, bytes)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    }

    void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** The status that is answered. */
    int status() throws IOException {
        var line = line(socket.getInputStream());
        return Integer.parseInt(line.split(" ", 3)[1]);
    }

    private static String line(InputStream answer) throws IOException {
        var line = new StringBuilder();
        for (var one = answer.read(); one >= 0 && one != '\n'; one = answer.read()) line.append((char) one);
        return line.toString();
    }

    /** Hangs up, whatever was not sent. */
    @Override
    public void close() throws IOException {
        socket.close();
    }
}

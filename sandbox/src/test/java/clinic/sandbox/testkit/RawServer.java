package clinic.sandbox.testkit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;

/** Answers each connection's one request with the bytes it is given, whatever they are, and closes. */
public final class RawServer implements AutoCloseable {
    /** At the end of an answer: the connection stays open, and nothing more comes. */
    public static final String HANG = "\u0007";

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

    private final ServerSocket socket;
    private final List<String> answers;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** @param answers one for each connection, whole, from the first line of the head on */
    public RawServer(String... answers) throws IOException {
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.answers = List.of(answers);
        Thread.ofVirtual().start(this::serve);
    }

    /** In bytes, as a head tells it. */
    public static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Where it listens. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    /** What was asked, head and body. */
    public List<String> requests() {
        return requests;
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        socket.close();
    }

    private void serve() {
        for (var answer : answers) {
            try (var connection = socket.accept()) {
                requests.add(request(new BufferedInputStream(connection.getInputStream())));
                answer(connection, answer);
            } catch (IOException | InterruptedException gone) {
                return;
            }
        }
    }

    private void answer(Socket connection, String answer) throws IOException, InterruptedException {
        var head = answer.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n").replace(HANG, "");
        connection.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
        connection.getOutputStream().flush();
        if (answer.endsWith(HANG)) closed.await();
    }

    private static String request(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        while (!bytes.toString(StandardCharsets.UTF_8).endsWith("\r\n\r\n")) {
            var next = in.read();
            if (next < 0) throw new IOException("the request was cut");
            bytes.write(next);
        }
        var length = LENGTH.matcher(bytes.toString(StandardCharsets.UTF_8));
        if (length.find()) bytes.writeBytes(in.readNBytes(Integer.parseInt(length.group(1))));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

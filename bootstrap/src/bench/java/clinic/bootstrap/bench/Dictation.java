package clinic.bootstrap.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/** Dictations over connections of their own, of which every byte and its moment are known. */
final class Dictation {
    static final int BYTES = 5 * 1024 * 1024;

    private static final int SLICE = 64 * 1024;
    private static final byte[] OGG = "OggS\0\2\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final String LINE = "------WebKitFormBoundarybench";

    private final URI server;
    private final String token;
    private final SplittableRandom random = new SplittableRandom(20_261_126);

    Dictation(URI server, String token) {
        this.server = server;
        this.token = token;
    }

    /**
     * Sends one of {@link #BYTES} bytes; from the last byte handed to the line to the first of the answer.
     *
     * @param bytesPerSecond of the line; 0: as fast as the machine takes them
     */
    Duration send(long bytesPerSecond) throws IOException, InterruptedException {
        var body = body();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
            socket.setTcpNoDelay(true);
            var out = socket.getOutputStream();
            out.write(head(body.length));
            var began = System.nanoTime();
            for (var sent = 0; sent < body.length; sent += SLICE) {
                if (bytesPerSecond > 0) await(began + sent * 1_000_000_000L / bytesPerSecond);
                out.write(body, sent, Math.min(SLICE, body.length - sent));
            }
            out.flush();
            var last = System.nanoTime();
            var status = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            var took = Duration.ofNanos(System.nanoTime() - last);
            if (!status.endsWith(" 202")) throw new IllegalStateException("an upload was answered " + status);
            return took;
        }
    }

    private static void await(long moment) throws InterruptedException {
        var wait = moment - System.nanoTime();
        if (wait > 0) TimeUnit.NANOSECONDS.sleep(wait);
    }

    private byte[] head(int length) {
        return lines("""
            POST /api/ai/transcribe HTTP/1.1
            Host: localhost
            Authorization: Bearer %s
            Content-Type: multipart/form-data; boundary=%s
            Content-Length: %d
            Connection: close

            """.formatted(token, LINE.substring(2), length));
    }

    private byte[] body() {
        var before = lines("""
            %1$s
            Content-Disposition: form-data; name="patientId"

            %2$s
            %1$s
            Content-Disposition: form-data; name="audio"; filename="ditado.ogg"

            """.formatted(LINE, ScribeClinic.PATIENT));
        var after = lines("\n" + LINE + "--\n");
        var sound = new byte[BYTES];
        random.nextBytes(sound);
        System.arraycopy(OGG, 0, sound, 0, OGG.length);
        var body = new byte[before.length + sound.length + after.length];
        System.arraycopy(before, 0, body, 0, before.length);
        System.arraycopy(sound, 0, body, before.length, sound.length);
        System.arraycopy(after, 0, body, before.length + sound.length, after.length);
        return body;
    }

    private static byte[] lines(String text) {
        return text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}

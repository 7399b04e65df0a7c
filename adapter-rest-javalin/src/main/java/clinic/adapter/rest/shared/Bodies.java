package clinic.adapter.rest.shared;

import io.javalin.http.Context;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The JSON bodies of requests. They are read before a request takes its place: who sends slowly holds up nobody else. */
final class Bodies {
    /** How much a JSON body may weigh. */
    static final int MOST_BYTES = 64 * 1024;

    private static final String READ = "body";

    private Bodies() {}

    /**
     * Reads the body if it is JSON and not said to be too large.
     *
     * @throws Refused 400 or 408, when it does not come whole
     */
    static void readAhead(Context context) {
        if (!isJson(context.contentType()) || context.req().getContentLengthLong() > MOST_BYTES) return;
        try {
            context.attribute(READ, context.req().getInputStream().readNBytes(MOST_BYTES + 1));
        } catch (IOException broken) {
            throw problemOf(broken).asRefused();
        }
    }

    private static boolean isLate(IOException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof TimeoutException) return true;
        }
        return false;
    }

    /**
     * The body, which was read ahead if it is of the usual size.
     *
     * @throws Refused 400, 408, 413 or 415, when there is none for that reason
     */
    static byte[] of(Context context, int mostBytes) {
        if (!isJson(context.contentType()))
            throw Problems.unsupportedMediaType().asRefused();
        byte[] read = context.attribute(READ);
        if (read != null && read.length <= MOST_BYTES) return read;
        if (context.req().getContentLengthLong() > mostBytes)
            throw Problems.tooLarge(mostBytes).asRefused();
        var body = whole(context, read == null ? new byte[0] : read, mostBytes);
        if (body.length > mostBytes) throw Problems.tooLarge(mostBytes).asRefused();
        return body;
    }

    private static boolean isJson(@Nullable String type) {
        return type != null
                && type.toLowerCase(Locale.ROOT).split(";", 2)[0].strip().equals("application/json");
    }

    /**
     * What shall be kept of a provider's body, whatever its type; unpacked where it was packed on its way, as proxies do.
     *
     * @param mostSent how large it may be said to be
     * @throws Refused 400, 408 or 413, when it does not come whole or is too large
     */
    static byte[] ofProvider(Context context, long mostSent, Request.Reader reader) {
        if (context.req().getContentLengthLong() > mostSent)
            throw Problems.tooLarge(mostSent).asRefused();
        byte[] read = context.attribute(READ);
        var begun = new ByteArrayInputStream(read == null ? new byte[0] : read);
        try {
            var isWhole = read != null && read.length <= MOST_BYTES;
            var body = isWhole
                    ? begun
                    : new SequenceInputStream(begun, context.req().getInputStream());
            return reader.read("gzip".equalsIgnoreCase(context.header("Content-Encoding")) ? unpacked(body) : body);
        } catch (IOException broken) {
            throw problemOf(broken).asRefused();
        }
    }

    /** What is only said to be packed is read as it came. */
    private static InputStream unpacked(InputStream body) throws IOException {
        var begun = new BufferedInputStream(body);
        begun.mark(2);
        var isPacked = (begun.read() | begun.read() << Byte.SIZE) == GZIPInputStream.GZIP_MAGIC;
        begun.reset();
        return isPacked ? new GZIPInputStream(begun) : begun;
    }

    private static byte[] whole(Context context, byte[] begun, int mostBytes) {
        try {
            var rest = context.req().getInputStream().readNBytes(mostBytes + 1 - begun.length);
            var body = Arrays.copyOf(begun, begun.length + rest.length);
            System.arraycopy(rest, 0, body, begun.length, rest.length);
            return body;
        } catch (IOException broken) {
            throw problemOf(broken).asRefused();
        }
    }

    /**
     * The next bytes of a body that is read as a stream; -1 at its end.
     *
     * @throws UnreadableBody when they do not come
     */
    static int read(InputStream body, byte[] piece) throws UnreadableBody {
        try {
            return body.read(piece);
        } catch (IOException broken) {
            throw new UnreadableBody(problemOf(broken), broken);
        }
    }

    private static Problem problemOf(IOException broken) {
        return isLate(broken) ? Problems.incomplete() : Problems.malformed("O corpo não chegou inteiro.");
    }
}

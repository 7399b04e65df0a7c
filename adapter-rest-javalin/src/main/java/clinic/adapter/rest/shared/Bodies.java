package clinic.adapter.rest.shared;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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
        return ofProvider(context, mostBytes);
    }

    /**
     * The same, unpacked where it was packed on its way, as proxies do; what cannot be unpacked is told as it came.
     *
     * @throws Refused 400, 408 or 413, when it does not come whole or is too large
     */
    static byte[] unpacked(Context context, int mostBytes) {
        var body = ofProvider(context, mostBytes);
        if (!"gzip".equalsIgnoreCase(context.header("Content-Encoding"))) return body;
        try (var packed = new GZIPInputStream(new ByteArrayInputStream(body))) {
            var whole = packed.readNBytes(mostBytes + 1);
            if (whole.length > mostBytes) throw Problems.tooLarge(mostBytes).asRefused();
            return whole;
        } catch (IOException notPacked) {
            return body;
        }
    }

    private static boolean isJson(@Nullable String type) {
        return type != null
                && type.toLowerCase(Locale.ROOT).split(";", 2)[0].strip().equals("application/json");
    }

    /**
     * A provider's body, whatever its type, read now if it was not read ahead.
     *
     * @throws Refused 400, 408 or 413, when it does not come whole or is too large
     */
    static byte[] ofProvider(Context context, int mostBytes) {
        byte[] read = context.attribute(READ);
        if (read != null && read.length <= MOST_BYTES) return read;
        if (context.req().getContentLengthLong() > mostBytes)
            throw Problems.tooLarge(mostBytes).asRefused();
        var body = whole(context, read == null ? new byte[0] : read, mostBytes);
        if (body.length > mostBytes) throw Problems.tooLarge(mostBytes).asRefused();
        return body;
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

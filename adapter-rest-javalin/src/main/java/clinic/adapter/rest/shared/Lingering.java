package clinic.adapter.rest.shared;

import io.javalin.http.Context;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets callers hear a refusal although they still send. A connection that is closed over unread bytes is reset, and what was
 * answered may be lost with it (RFC 9112, section 9.6): so the answer goes out first, then what is still coming is thrown
 * away, up to a bound and as long as it comes, and then the connection ends.
 */
final class Lingering {
    private static final Logger LOG = LoggerFactory.getLogger(Lingering.class);
    private static final int MOST_BYTES = 32 * 1024 * 1024;

    private Lingering() {}

    /** Answers now, if there is a refusal and the request is not all there; holds no place while it waits. */
    static void answer(Context context) {
        if (context.statusCode() < 400) return;
        try {
            if (isRead(context)) return;
            context.res().setHeader("Connection", "close");
            var result = context.resultInputStream();
            if (result == null) return;
            var out = context.res().getOutputStream();
            result.transferTo(out);
            out.flush();
            passOver(context);
        } catch (IOException gone) {
            LOG.atDebug().log("a caller who was refused did not wait");
        }
    }

    private static boolean isRead(Context context) throws IOException {
        var request = context.req();
        return (request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null)
                || request.getInputStream().isFinished();
    }

    private static void passOver(Context context) throws IOException {
        if (context.req().getAttribute(Patience.ARRIVAL) instanceof Arrival arrival) arrival.hurry();
        var body = context.req().getInputStream();
        var piece = new byte[16 * 1024];
        for (var left = MOST_BYTES; left > 0; ) {
            var length = body.read(piece);
            if (length < 0) return;
            left -= length;
        }
    }
}

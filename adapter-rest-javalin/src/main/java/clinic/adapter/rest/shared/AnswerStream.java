package clinic.adapter.rest.shared;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serial;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/**
 * An answer that is written piece by piece. Nothing of it goes out before it begins, so that what is not there after all can
 * still be answered otherwise.
 */
public final class AnswerStream extends OutputStream {
    private static final String BEGUN = "answer begun";

    private final Context context;
    private final int status;
    private final String mediaType;
    private final long length;

    /** The caller does not wait for the rest of the answer. */
    static final class CallerGone extends IOException {
        @Serial
        private static final long serialVersionUID = 1;

        CallerGone(IOException cause) {
            super("the caller does not wait for the rest of the answer", cause);
        }
    }

    /** @param length negative when it is not known */
    AnswerStream(Context context, int status, String mediaType, long length) {
        super();
        this.context = context;
        this.status = status;
        this.mediaType = mediaType;
        this.length = length;
    }

    /** Tells the head: the first byte does, and a request that wants no more than the head. */
    public void begin() {
        if (isBegun(context)) return;
        context.attribute(BEGUN, true);
        context.status(status).contentType(mediaType);
        context.res().setContentLengthLong(length);
    }

    static boolean isBegun(Context context) {
        return Boolean.TRUE.equals(context.<Boolean>attribute(BEGUN));
    }

    /**
     * Takes back what has not gone out yet, for another answer.
     *
     * @return false when some of it has: then there can be no other answer
     */
    static boolean takeBack(Context context) {
        if (context.res().isCommitted()) return false;
        context.res().resetBuffer();
        context.res().setContentLengthLong(-1);
        return true;
    }

    /** Closes the connection over an answer that cannot be ended, so that nobody takes what there is of it for all. */
    static void breakOff(Context context) {
        ServletContextRequest.getServletContextRequest(context.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        begin();
        try {
            out().write(bytes, from, count);
        } catch (IOException gone) {
            throw new CallerGone(gone);
        }
    }

    /** What has a length is not packed on the way. */
    private OutputStream out() throws IOException {
        return length < 0 ? context.outputStream() : context.res().getOutputStream();
    }
}

package clinic.adapter.rest.shared;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * An answer of JSON. A short one goes out whole, with its length; a long one as it is written, so that it is nowhere in memory
 * at once.
 */
final class JsonAnswer extends OutputStream {
    /** What is held back. Before more is there, the writer may still fail and something else be answered. */
    static final int MOST_HELD = 64 * 1024;

    private static final String MEDIA_TYPE = "application/json";

    private final ByteArrayOutputStream held = new ByteArrayOutputStream(512);
    private final AnswerStream rest;

    private JsonAnswer(AnswerStream rest) {
        super();
        this.rest = rest;
    }

    static void write(Context context, int status, Json.Writer writer) {
        var answer = new JsonAnswer(new AnswerStream(context, status, MEDIA_TYPE, -1));
        try {
            Json.write(writer, answer);
            if (AnswerStream.isBegun(context)) answer.sendHeld();
            else whole(context, status, answer.held.toByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void whole(Context context, int status, byte[] json) {
        context.status(status).contentType(MEDIA_TYPE).result(json);
    }

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        if (held.size() + count > MOST_HELD) sendHeld();
        held.write(bytes, from, count);
    }

    private void sendHeld() throws IOException {
        held.writeTo(rest);
        held.reset();
    }
}

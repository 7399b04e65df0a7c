package clinic.adapter.rest.messaging;

import clinic.adapter.rest.shared.Problems;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads an event and leaves out the sound, picture or document in it when that is large: what is needed of them is fetched
 * when it is, and the message itself is never lost for their sake. Of what is left out no more is held than a piece.
 */
final class LeanEvent {
    /** More than the provider ever sends: it takes 136 MB itself (contracts, evolution.md, "Base URL, auth"). */
    static final long MOST_SENT = 256L * 1024 * 1024;

    private static final int MOST_MEDIA = 4 * 1024 * 1024;
    private static final byte[] OPENING = "\"base64\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 16 * 1024;

    private final int mostBytes;
    private final Kept kept = new Kept();
    private boolean isInMedia;
    private boolean isLeftOut;
    private int mediaFrom;

    private LeanEvent(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /**
     * What is to be kept.
     *
     * @throws clinic.adapter.rest.shared.Refused 413 when that is more than so many bytes, or more was sent than ever is
     */
    static byte[] read(InputStream body, int mostBytes) throws IOException {
        var begun = body.readNBytes(MOST_MEDIA);
        if (begun.length < MOST_MEDIA && begun.length <= mostBytes) return begun;
        return lean(new SequenceInputStream(new ByteArrayInputStream(begun), body), mostBytes);
    }

    private static byte[] lean(InputStream body, int mostBytes) throws IOException {
        var event = new LeanEvent(mostBytes);
        var piece = new byte[PIECE];
        var sent = 0L;
        for (var count = body.read(piece); count >= 0; count = body.read(piece)) {
            sent += count;
            if (sent > MOST_SENT) throw Problems.tooLarge(MOST_SENT).asRefused();
            for (var at = 0; at < count; at++) event.take(piece[at]);
        }
        return event.kept.toByteArray();
    }

    private void take(byte one) {
        if (isInMedia) takeOfMedia(one);
        else takeOther(one);
        if (kept.size() > mostBytes) throw Problems.tooLarge(mostBytes).asRefused();
    }

    /** No quotation mark is in it but the one behind it. */
    private void takeOfMedia(byte one) {
        if (one == '"') {
            isInMedia = false;
            isLeftOut = false;
        } else if (isLeftOut) {
            return;
        } else if (kept.size() - mediaFrom == MOST_MEDIA) {
            isLeftOut = true;
            kept.cut(mediaFrom);
            return;
        }
        kept.write(one);
    }

    private void takeOther(byte one) {
        kept.write(one);
        if (one != '"' || !kept.endsWith(OPENING)) return;
        isInMedia = true;
        mediaFrom = kept.size();
    }

    /** Bytes that can be taken back. */
    private static final class Kept extends ByteArrayOutputStream {
        void cut(int length) {
            count = length;
        }

        boolean endsWith(byte[] end) {
            return count >= end.length && Arrays.equals(buf, count - end.length, count, end, 0, end.length);
        }
    }
}

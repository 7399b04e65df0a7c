package clinic.adapter.openai.records;

import clinic.adapter.openai.shared.Payload;
import clinic.domain.records.Transcriber.Sound;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** A sound in a form of several parts (RFC 7578), streamed: it is never whole in memory. The file's name decides its kind. */
final class SoundForm implements Payload {
    /** Of the whole form: contracts/openai.md, "Size". */
    static final long MOST_BYTES = 26_214_400;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BOUNDARY_BYTES = 16;

    private final Sound sound;
    private final String boundary;
    private final byte[] head;
    private final byte[] tail;

    SoundForm(Sound sound, Map<String, String> fields) {
        this.sound = sound;
        this.boundary = boundary();
        this.head = head(fields).getBytes(StandardCharsets.UTF_8);
        this.tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
    }

    boolean isTooLarge() {
        return length() > MOST_BYTES;
    }

    @Override
    public String mediaType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    @Override
    public long length() {
        return head.length + sound.bytes() + tail.length;
    }

    @Override
    public InputStream open() {
        return new SequenceInputStream(Collections.enumeration(
                List.of(new ByteArrayInputStream(head), sound.sound().get(), new ByteArrayInputStream(tail))));
    }

    private String head(Map<String, String> fields) {
        var parts = new StringBuilder();
        fields.forEach((name, value) -> parts.append("--")
                .append(boundary)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        return parts.append("--")
                .append(boundary)
                .append("\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
                .append(sound.format().fileName())
                .append("\"\r\nContent-Type: ")
                .append(sound.format().mediaType())
                .append("\r\n\r\n")
                .toString();
    }

    private static String boundary() {
        var bytes = new byte[BOUNDARY_BYTES];
        RANDOM.nextBytes(bytes);
        return "clinic-" + HexFormat.of().formatHex(bytes);
    }
}

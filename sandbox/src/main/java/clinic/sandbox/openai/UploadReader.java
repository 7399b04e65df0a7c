package clinic.sandbox.openai;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;

/** Reads a form as it comes: its fields are kept, its file is counted and hashed. */
final class UploadReader implements MultiPart.Parser.Listener {
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile("[; ]filename=\"([^\"]*)\"");
    private static final int CHUNK = 16 * 1024;
    private static final int LONGEST_FIELD = 64 * 1024;
    private static final int BEGINNING = 16;

    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final MessageDigest digest = sha256();
    private final ByteArrayOutputStream value = new ByteArrayOutputStream();
    private Optional<Upload.File> file = Optional.empty();
    private String disposition = "";
    private String mediaType = "";
    private long bytes;
    private boolean isBroken;

    private UploadReader() {}

    /** All of the form, read to its end, also when it is too large. */
    static Upload read(InputStream form, String contentType) throws IOException {
        var reader = new UploadReader();
        var boundary = MultiPart.extractBoundary(contentType);
        var parser = new MultiPart.Parser(boundary == null ? "none" : boundary, reader);
        var size = 0L;
        for (var chunk = form.readNBytes(CHUNK); chunk.length > 0; chunk = form.readNBytes(CHUNK)) {
            size += chunk.length;
            if (size <= Upload.MOST_BYTES) parser.parse(Content.Chunk.from(ByteBuffer.wrap(chunk), false));
        }
        if (size > Upload.MOST_BYTES) return new Upload(Map.of(), Optional.empty(), size);
        parser.parse(Content.Chunk.from(ByteBuffer.allocate(0), true));
        if (reader.isBroken || boundary == null) {
            throw Refusal.invalid("Could not parse multipart form", "", "");
        }
        return new Upload(reader.fields, reader.file, size);
    }

    @Override
    public void onPartBegin() {
        disposition = "";
        mediaType = "";
        bytes = 0;
        value.reset();
        digest.reset();
    }

    @Override
    public void onPartHeader(String name, String text) {
        if (name.equalsIgnoreCase("Content-Disposition")) disposition = text;
        if (name.equalsIgnoreCase("Content-Type")) mediaType = text;
    }

    @Override
    public void onPartContent(Content.Chunk chunk) {
        var part = new byte[chunk.remaining()];
        chunk.getByteBuffer().get(part);
        bytes += part.length;
        digest.update(part);
        var most = isFile() ? BEGINNING : LONGEST_FIELD;
        value.write(part, 0, Math.max(0, Math.min(part.length, most - value.size())));
    }

    @Override
    public void onPartEnd() {
        var name = found(NAME).orElse("");
        if (isFile() && name.equals("file")) {
            var hash = HexFormat.of().formatHex(digest.digest());
            var beginning = HexFormat.of().formatHex(value.toByteArray());
            file = Optional.of(new Upload.File(found(FILE_NAME).orElse(""), mediaType, bytes, hash, beginning));
        } else if (!isFile()) {
            fields.computeIfAbsent(name, none -> new ArrayList<>()).add(value.toString(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void onFailure(Throwable failure) {
        isBroken = true;
    }

    private boolean isFile() {
        return disposition.contains("filename=");
    }

    private Optional<String> found(Pattern pattern) {
        var found = pattern.matcher(disposition);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** What {@link Upload.File#sha256} is of these bytes. */
    static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

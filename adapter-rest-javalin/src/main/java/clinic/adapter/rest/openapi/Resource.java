package clinic.adapter.rest.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Bytes to be served, with the tag that tells one version of them from another. */
final class Resource {
    private final byte[] bytes;
    private final String etag;

    private Resource(byte[] bytes, String etag) {
        this.bytes = bytes;
        this.etag = etag;
    }

    /** The file at an absolute path on the class path, which must be there. */
    static Resource get(String path) {
        try (var stream = Resource.class.getResourceAsStream(path)) {
            if (stream == null) throw new IllegalStateException("not on the class path: " + path);
            return of(stream.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** These bytes; the same bytes have the same tag, on every instance and after every start. */
    static Resource of(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Resource(bytes, '"' + HexFormat.of().formatHex(digest, 0, 16) + '"');
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    byte[] bytes() {
        return bytes;
    }

    String etag() {
        return etag;
    }
}

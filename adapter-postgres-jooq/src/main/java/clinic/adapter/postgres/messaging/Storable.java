package clinic.adapter.postgres.messaging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What others write, as PostgreSQL can keep it. */
final class Storable {
    /** What an index holds with ease; what is longer was not made by a messenger in its right mind. */
    private static final int MOST_INDEXED = 200;

    private Storable() {}

    /** Without NUL, which PostgreSQL has no place for. */
    static String text(String text) {
        return text.replace('\0', '\uFFFD');
    }

    /** Short enough for an index; of a longer one its hash, which tells it from others as well. */
    static String indexed(String text) {
        return text.length() <= MOST_INDEXED ? text(text) : "sha256:" + hash(text);
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

package clinic.adapter.postgres.records;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Reads a sound piece by piece, and knows its hash at the end. All pieces but the last are full. */
final class SoundReading {
    private final InputStream sound;
    private final byte[] piece;
    private final MessageDigest digest = sha256();
    private long bytes;

    SoundReading(InputStream sound, int piece) {
        this.sound = sound;
        this.piece = new byte[piece];
    }

    /**
     * The next piece, empty at the end. It is good until the next one is asked for.
     *
     * @throws UncheckedIOException when the stream breaks
     */
    byte[] next() {
        try {
            var length = fill();
            digest.update(piece, 0, length);
            bytes += length;
            return length == piece.length ? piece : Arrays.copyOf(piece, length);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** As {@code readNBytes} does, but for streams whose own way of doing so gives less. */
    private int fill() throws IOException {
        var filled = 0;
        while (filled < piece.length) {
            var some = sound.read(piece, filled, piece.length - filled);
            if (some < 0) break;
            filled += some;
        }
        return filled;
    }

    /** How many there were so far. */
    long bytes() {
        return bytes;
    }

    /** Of all that was read, in hex; once. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

package clinic.domain.records;

import java.time.Duration;
import java.util.Optional;

/**
 * A sound that is kept, without its bytes.
 *
 * @param bytes how many
 * @param sha256 of them, in hex: whether two are the same, and what a signature covers
 * @param duration where it is known
 */
public record Audio(AudioId id, AudioFormat format, long bytes, String sha256, Optional<Duration> duration) {
    /** The largest that is taken: with what goes around it, a provider takes no more (contracts, openai.md, "Size"). */
    public static final long MOST_BYTES = 26_148_864;

    public Audio {
        if (bytes < 1 || bytes > MOST_BYTES) {
            throw new IllegalArgumentException("bytes must be 1 to " + MOST_BYTES + ": " + bytes);
        }
    }

    /** The same, of this length. */
    public Audio lasting(Duration length) {
        return new Audio(id, format, bytes, sha256, Optional.of(length));
    }
}

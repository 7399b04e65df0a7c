package clinic.domain.messaging;

import java.util.List;
import java.util.UUID;

/**
 * A sound that is kept for a dictation.
 *
 * @param form by one word
 * @param bytes how many
 * @param sha256 of them, in hex
 */
public record Recording(UUID id, String form, long bytes, String sha256) {
    private static final int PARTS = 4;

    /** As one text. */
    public String text() {
        return id + " " + form + " " + bytes + " " + sha256;
    }

    /**
     * What {@link #text} wrote.
     *
     * @throws IllegalArgumentException when it did not
     */
    public static Recording of(String text) {
        var parts = List.of(text.split(" ", -1));
        if (parts.size() != PARTS) throw new IllegalArgumentException("not " + PARTS + " parts: " + parts.size());
        return new Recording(UUID.fromString(parts.get(0)), parts.get(1), Long.parseLong(parts.get(2)), parts.get(3));
    }
}

package clinic.domain.messaging.dialogue;

import java.util.List;

/**
 * The options of the list that was shown last: what its numbers mean.
 *
 * @param from how many options of the whole list stand before these
 * @param options in the order of their numbers, which begin at 1
 */
public record Shown<T>(int from, List<T> options) {
    /** The most options that one list shows. */
    public static final int MOST = 8;

    public Shown {
        options = List.copyOf(options);
        if (from < 0) throw new IllegalArgumentException("from must not be negative: " + from);
        if (options.size() > MOST) throw new IllegalArgumentException("too many options: " + options.size());
    }
}

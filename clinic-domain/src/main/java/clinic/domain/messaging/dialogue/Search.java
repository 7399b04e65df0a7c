package clinic.domain.messaging.dialogue;

import java.time.Instant;

/**
 * Which times are looked for.
 *
 * @param from the first moment that will do
 * @param reach how far it has been looked in vain: 0 to {@link #FARTHEST}
 */
public record Search(Instant from, int reach, Because because) {
    /** After so many looks in vain it is given up. */
    public static final int FARTHEST = 2;

    private static final int WEEK = 7;

    public Search {
        if (reach < 0 || reach > FARTHEST) throw new IllegalArgumentException("reach must be 0 to 2: " + reach);
    }

    static Search from(Instant from, Because because) {
        return new Search(from, 0, because);
    }

    Search farther() {
        return new Search(from, reach + 1, because);
    }

    /** How many days after the first one this look begins: a week, three more and nine more are looked through. */
    int offsetDays() {
        return switch (reach) {
            case 0 -> 0;
            case 1 -> WEEK;
            default -> 4 * WEEK;
        };
    }

    int days() {
        return switch (reach) {
            case 0 -> WEEK;
            case 1 -> 3 * WEEK;
            default -> 9 * WEEK;
        };
    }
}

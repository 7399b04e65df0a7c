package clinic.domain.scheduling;

/**
 * A stretch of wall-clock time in one day, half-open: 09:00–12:00 is {@code new Stretch(540, 720)}.
 *
 * @param fromMinute minutes after midnight, 0 to 1439
 * @param toMinute minutes after midnight, after {@code fromMinute}; 1440 is the midnight at the day's end
 */
public record Stretch(int fromMinute, int toMinute) {
    /** The minutes of a day on the wall clock. */
    public static final int DAY_MINUTES = 1440;

    public Stretch {
        if (fromMinute < 0 || fromMinute >= toMinute || toMinute > DAY_MINUTES) {
            throw new IllegalArgumentException(
                    "stretch must end after it starts, within one day of 1440 minutes: " + fromMinute + "-" + toMinute);
        }
    }

    /** Whether they share a minute; those that only touch do not. */
    public boolean overlaps(Stretch other) {
        return fromMinute < other.toMinute && other.fromMinute < toMinute;
    }
}

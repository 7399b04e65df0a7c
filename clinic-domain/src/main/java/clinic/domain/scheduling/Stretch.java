package clinic.domain.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

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

    /**
     * When it is on one day, as the search for free times takes it: from the end of a gap where the clock never shows its
     * beginning, from the first time where the clock shows it twice.
     *
     * @param zone whose clock is meant
     * @return empty where the clock, set forward, shows none of it
     */
    public Optional<Slot> on(LocalDate day, ZoneId zone) {
        long midnight = day.toEpochDay() * Seconds.DAY;
        var clock = WallClock.around(zone, new StartRange(midnight, midnight + Seconds.DAY));
        long opens = clock.secondOf(midnight + fromMinute * Seconds.MINUTE);
        long closes = clock.secondOf(midnight + toMinute * Seconds.MINUTE);
        return opens < closes
                ? Optional.of(new Slot(Instant.ofEpochSecond(opens), Instant.ofEpochSecond(closes)))
                : Optional.empty();
    }
}

package clinic.domain.scheduling;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * The clinic's own settings for booking.
 *
 * @param zone the clinic's zone: its days are what "today", the horizon and the closing days mean
 * @param gridMinutes visits start at the minutes of the day that are a multiple of this, 1 to {@link #WIDEST_GRID};
 *     counted anew from each midnight of the professional's zone, also where it does not divide the day
 * @param minimumNotice how long before its start a visit may be booked at the latest, zero to {@link #LONGEST_NOTICE}
 * @param horizonDays how many days after today may be booked, 1 to {@link #FARTHEST_HORIZON}
 * @param closingDays days of the clinic's zone on which no visit takes place; kept sorted
 */
public record BookingRules(
        ZoneId zone, int gridMinutes, Duration minimumNotice, int horizonDays, Set<LocalDate> closingDays) {
    /** The widest start grid, in minutes. */
    public static final int WIDEST_GRID = 240;

    public static final Duration LONGEST_NOTICE = Duration.ofDays(365);

    /** The farthest horizon, in days: ten years. */
    public static final int FARTHEST_HORIZON = 3650;

    public BookingRules {
        if (gridMinutes < 1 || gridMinutes > WIDEST_GRID) {
            throw new IllegalArgumentException("grid must be 1 to " + WIDEST_GRID + " minutes: " + gridMinutes);
        }
        if (minimumNotice.isNegative() || minimumNotice.compareTo(LONGEST_NOTICE) > 0) {
            throw new IllegalArgumentException("notice must be zero to " + LONGEST_NOTICE + ": " + minimumNotice);
        }
        if (horizonDays < 1 || horizonDays > FARTHEST_HORIZON) {
            throw new IllegalArgumentException("horizon must be 1 to " + FARTHEST_HORIZON + " days: " + horizonDays);
        }
        closingDays = Collections.unmodifiableSet(new TreeSet<>(closingDays));
    }
}

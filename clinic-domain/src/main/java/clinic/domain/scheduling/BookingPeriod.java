package clinic.domain.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * From when until when one may book now.
 *
 * @param soonest now and the minimum notice
 * @param end the first second of the day after the last one within the horizon
 * @param clock the clinic's, right from now to the end; days before and after it are only known to be before and after
 */
record BookingPeriod(Instant now, Instant soonest, long end, WallClock clock) {
    static BookingPeriod of(BookingRules rules, Instant now) {
        long second = Seconds.floor(now);
        var clock = WallClock.around(
                rules.zone(), new StartRange(second, second + (rules.horizonDays() + 2L) * Seconds.DAY));
        long end = clock.startOfDay(clock.dayAt(second) + rules.horizonDays() + 1);
        return new BookingPeriod(now, now.plus(rules.minimumNotice()), end, clock);
    }

    /** The starts of these days that lie in the period. */
    StartRange startsOf(LocalDate from, LocalDate to) {
        var days = new StartRange(clock.startOfDay(from.toEpochDay()), clock.startOfDay(to.toEpochDay() + 1));
        return days.and(new StartRange(Seconds.ceil(soonest), end));
    }

    Set<NotBookable> against(Instant start) {
        var reasons = EnumSet.noneOf(NotBookable.class);
        if (start.isBefore(now)) reasons.add(NotBookable.IN_THE_PAST);
        else if (start.isBefore(soonest)) reasons.add(NotBookable.TOO_SOON);
        if (Seconds.floor(start) >= end) reasons.add(NotBookable.BEYOND_HORIZON);
        return reasons;
    }
}

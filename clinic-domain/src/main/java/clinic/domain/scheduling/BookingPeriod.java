package clinic.domain.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * From when until when one may book now.
 *
 * @param soonest now and the minimum notice
 * @param today the clinic's day, counted from 1970-01-01
 * @param lastDay the last one within the horizon
 * @param clock the clinic's, for all days from today to the last
 */
record BookingPeriod(Instant now, Instant soonest, long today, long lastDay, WallClock clock) {
    static BookingPeriod of(BookingRules rules, Instant now) {
        long second = Seconds.floor(now);
        var clock = WallClock.around(
                rules.zone(), new StartRange(second, second + (rules.horizonDays() + 2L) * Seconds.DAY));
        long today = clock.dayAt(second);
        return new BookingPeriod(now, now.plus(rules.minimumNotice()), today, today + rules.horizonDays(), clock);
    }

    /** The starts of these days that lie in the period. */
    StartRange startsOf(LocalDate from, LocalDate to) {
        long first = Math.max(from.toEpochDay(), today);
        long last = Math.min(to.toEpochDay(), lastDay);
        var days = first > last ? none() : new StartRange(clock.startOfDay(first), clock.startOfDay(last + 1));
        return days.and(new StartRange(Seconds.ceil(soonest), end()));
    }

    Set<NotBookable> against(Instant start) {
        var reasons = EnumSet.noneOf(NotBookable.class);
        if (start.isBefore(now)) reasons.add(NotBookable.IN_THE_PAST);
        else if (start.isBefore(soonest)) reasons.add(NotBookable.TOO_SOON);
        if (Seconds.floor(start) >= end()) reasons.add(NotBookable.BEYOND_HORIZON);
        return reasons;
    }

    private long end() {
        return clock.startOfDay(lastDay + 1);
    }

    private StartRange none() {
        return new StartRange(end(), end());
    }
}

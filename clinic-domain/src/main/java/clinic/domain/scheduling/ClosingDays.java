package clinic.domain.scheduling;

import java.time.LocalDate;
import java.util.Set;

/** Closing days as stretches of seconds. */
final class ClosingDays {
    private ClosingDays() {}

    /** Every second of the range at which the clinic is closed, and a day more on either side. */
    static Spans within(StartRange range, Set<LocalDate> closingDays, WallClock clock) {
        long first = clock.dayAt(range.from()) - 1;
        long last = clock.dayAt(range.until()) + 1;
        long[] days = closingDays.stream()
                .mapToLong(LocalDate::toEpochDay)
                .filter(day -> first <= day && day <= last)
                .sorted()
                .toArray();
        long[] closed = new long[2 * days.length];
        int size = 0;
        for (long day : days) {
            size = Spans.append(closed, size, clock.startOfDay(day), clock.startOfDay(day + 1));
        }
        return Spans.ofEdges(closed, size);
    }
}

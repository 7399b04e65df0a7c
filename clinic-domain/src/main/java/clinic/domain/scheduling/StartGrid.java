package clinic.domain.scheduling;

import java.util.Arrays;

/**
 * The seconds at which a visit may start: when the clock shows a full step, counted from midnight.
 *
 * @param step seconds
 */
record StartGrid(WallClock clock, long step) {
    /** Whether a visit may start at the second. */
    boolean holds(long second) {
        return startsIn(Spans.of(second, second + 1)).length == 1;
    }

    /** All such seconds of the stretches, in time order. */
    long[] startsIn(Spans spans) {
        long[] starts = new long[most(spans)];
        int size = 0;
        int period = 0;
        for (int i = 0; i < spans.size(); i++) {
            while (period + 1 < clock.periods() && clock.begins(period + 1) <= spans.from(i)) period++;
            for (int at = period; at < clock.periods() && clock.begins(at) < spans.until(i); at++) {
                long offset = clock.offset(at);
                long from = Math.max(spans.from(i) + offset, clock.showsFrom(at));
                long until = Math.min(spans.until(i) + offset, clock.showsUntil(at));
                size = add(starts, size, from, until, offset);
            }
        }
        return Arrays.copyOf(starts, size);
    }

    private int add(long[] starts, int size, long shownFrom, long shownUntil, long offset) {
        int end = size;
        long midnight = Math.floorDiv(shownFrom, Seconds.DAY) * Seconds.DAY;
        long shown = midnight + roundedUp(shownFrom - midnight);
        while (midnight < shownUntil) {
            long until = Math.min(shownUntil, midnight + Seconds.DAY);
            for (; shown < until; shown += step) {
                starts[end++] = shown - offset;
            }
            midnight += Seconds.DAY;
            shown = midnight;
        }
        return end;
    }

    private long roundedUp(long secondOfDay) {
        int full = (int) step;
        return ((int) secondOfDay + full - 1) / full * step;
    }

    /** More than that cannot be: each part of a stretch in one day and one period has one more than it has steps. */
    private int most(Spans spans) {
        long total = 0;
        for (int i = 0; i < spans.size(); i++) {
            total += spans.until(i) - spans.from(i);
        }
        long parts = total / Seconds.DAY + 2L * (spans.size() + clock.periods());
        return Math.toIntExact(total / step + parts);
    }
}

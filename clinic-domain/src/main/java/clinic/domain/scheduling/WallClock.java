package clinic.domain.scheduling;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;

/**
 * What the clock on the wall shows in a zone, around a range of time. A wall-clock time is a number of seconds too:
 * those that would have passed since 1970-01-01T00:00 if no clock had ever been changed. Between two changes lies a
 * period with one offset; nearly always there is one period alone.
 *
 * <p>A wall-clock time that exists twice is the earlier one's. So each period shows the times from its
 * {@link #showsFrom} to its {@link #showsUntil}, and no time is shown by two.
 */
final class WallClock {
    /** No change moves a clock by more than this. */
    private static final long LARGEST_CHANGE = 2 * Seconds.DAY;

    private final long[] begins;
    private final long[] offsets;
    private final long[] showsFrom;
    private final long[] showsUntil;

    private WallClock(ZoneOffsetTransition[] changes, long firstOffset) {
        int last = changes.length;
        begins = new long[last + 1];
        offsets = new long[last + 1];
        showsFrom = new long[last + 1];
        showsUntil = new long[last + 1];
        begins[0] = Long.MIN_VALUE;
        offsets[0] = firstOffset;
        showsFrom[0] = Long.MIN_VALUE;
        for (int i = 1; i <= last; i++) {
            begins[i] = changes[i - 1].toEpochSecond();
            offsets[i] = changes[i - 1].getOffsetAfter().getTotalSeconds();
            showsUntil[i - 1] = begins[i] + offsets[i - 1];
            showsFrom[i] = Math.max(begins[i] + offsets[i], Math.max(showsFrom[i - 1], showsUntil[i - 1]));
        }
        showsUntil[last] = Long.MAX_VALUE;
    }

    /** The zone's clock for the seconds of the range and for some days on either side. */
    static WallClock around(ZoneId zone, StartRange range) {
        ZoneRules rules = zone.getRules();
        var first = Instant.ofEpochSecond(Math.max(range.from() - LARGEST_CHANGE, Instant.MIN.getEpochSecond()));
        long end = range.until() + LARGEST_CHANGE;
        var changes = new ArrayList<ZoneOffsetTransition>();
        var change = rules.nextTransition(first);
        while (change != null && change.toEpochSecond() < end) {
            changes.add(change);
            change = rules.nextTransition(change.getInstant());
        }
        return new WallClock(
                changes.toArray(ZoneOffsetTransition[]::new),
                rules.getOffset(first).getTotalSeconds());
    }

    /** When the clock shows this for the first time; the end of the gap where it never does. */
    long secondOf(long shown) {
        int period = 0;
        while (shown >= showsUntil[period]) period++;
        return Math.max(shown, showsFrom[period]) - offsets[period];
    }

    /** When a day, counted from 1970-01-01, begins. */
    long startOfDay(long day) {
        return secondOf(day * Seconds.DAY);
    }

    /** Which day, counted from 1970-01-01, the clock shows at the second. */
    long dayAt(long second) {
        return Math.floorDiv(second + offsets[periodAt(second)], Seconds.DAY);
    }

    int periods() {
        return begins.length;
    }

    int periodAt(long second) {
        int period = begins.length - 1;
        while (second < begins[period]) period--;
        return period;
    }

    long begins(int period) {
        return begins[period];
    }

    /** What to add to a second of the period for what the clock shows. */
    long offset(int period) {
        return offsets[period];
    }

    long showsFrom(int period) {
        return showsFrom[period];
    }

    long showsUntil(int period) {
        return showsUntil[period];
    }
}

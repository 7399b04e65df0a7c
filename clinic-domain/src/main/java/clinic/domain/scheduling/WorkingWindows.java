package clinic.domain.scheduling;

import java.time.DayOfWeek;
import java.util.List;

/** Working hours as they fall on the days of a calendar. */
final class WorkingWindows {
    private static final int WEEK = DayOfWeek.values().length;

    /** 1970-01-01, the day 0, was a Thursday. */
    private static final int DAY_ZERO = index(DayOfWeek.THURSDAY);

    private WorkingWindows() {}

    /**
     * Every second of the range at which work is done, and a day more on either side, since a clock may go back across
     * midnight; what touches is joined.
     */
    static Spans within(StartRange range, WorkingHours hours, WallClock clock) {
        int[][] week = week(hours);
        long first = clock.dayAt(range.from()) - 1;
        long last = clock.dayAt(range.until()) + 1;
        int widest = 0;
        for (int[] edges : week) widest = Math.max(widest, edges.length);
        long[] windows = new long[Math.toIntExact((last - first + 1) * widest)];
        int size = 0;
        for (long day = first; day <= last; day++) {
            int[] edges = week[Math.floorMod(day + DAY_ZERO, WEEK)];
            for (int i = 0; i < edges.length; i += 2) {
                long midnight = day * Seconds.DAY;
                long opens = clock.secondOf(midnight + edges[i]);
                long closes = clock.secondOf(midnight + edges[i + 1]);
                size = Spans.append(windows, size, opens, closes);
            }
        }
        return Spans.ofEdges(windows, size);
    }

    /** For each weekday the starts and ends of its stretches, in turn, in seconds after midnight. */
    private static int[][] week(WorkingHours hours) {
        int[][] week = new int[WEEK][];
        for (DayOfWeek day : DayOfWeek.values()) {
            week[index(day)] = edges(hours.weekly().getOrDefault(day, List.of()));
        }
        return week;
    }

    private static int index(DayOfWeek day) {
        return day.getValue() - 1;
    }

    private static int[] edges(List<Stretch> stretches) {
        int[] edges = new int[2 * stretches.size()];
        int size = 0;
        for (Stretch stretch : stretches) {
            edges[size++] = stretch.fromMinute() * (int) Seconds.MINUTE;
            edges[size++] = stretch.toMinute() * (int) Seconds.MINUTE;
        }
        return edges;
    }
}

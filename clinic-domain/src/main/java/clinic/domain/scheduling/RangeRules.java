package clinic.domain.scheduling;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** The rules as they fall on a range of starts, for one diary after the other. For one thread. */
final class RangeRules {
    private final BookingRules rules;
    private final ProcedureTimes times;
    private final StartRange starts;
    private final StartRange visits;
    private final Shadow closed;
    private final Map<ZoneId, WallClock> clocks = new HashMap<>();

    RangeRules(BookingRules rules, ProcedureTimes times, StartRange starts) {
        this.rules = rules;
        this.times = times;
        this.starts = starts;
        visits = starts.lasting(times.duration().toSeconds());
        closed = new Shadow(ClosingDays.within(visits, rules.closingDays(), clock(rules.zone())), 0, duration());
    }

    StartRules of(Diary diary) {
        var clock = clock(diary.hours().zone());
        var windows = WorkingWindows.within(visits, diary.hours(), clock);
        return new StartRules(
                diary.performs(),
                windows.startsOf(duration(), starts),
                closed,
                new StartGrid(clock, rules.gridMinutes() * Seconds.MINUTE),
                new Shadow(
                        diary.busy().busy(),
                        times.bufferBefore().toSeconds(),
                        duration() + times.bufferAfter().toSeconds()));
    }

    private WallClock clock(ZoneId zone) {
        return clocks.computeIfAbsent(zone, key -> WallClock.around(key, visits));
    }

    private long duration() {
        return times.duration().toSeconds();
    }
}

package clinic.domain.scheduling;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * When a professional works, week after week, as the wall clock of the professional's zone shows it.
 *
 * <p>Stretches that touch, also across midnight (one ends at 1440, the next day's begins at 0), are one continuous
 * stretch to a visit.
 *
 * @param weekly the stretches of each weekday, none overlapping; kept sorted, and without weekdays that have none
 */
public record WorkingHours(ZoneId zone, Map<DayOfWeek, List<Stretch>> weekly) {
    public WorkingHours {
        var days = new EnumMap<DayOfWeek, List<Stretch>>(DayOfWeek.class);
        weekly.forEach((day, stretches) -> {
            if (!stretches.isEmpty()) days.put(day, sorted(day, stretches));
        });
        weekly = Collections.unmodifiableMap(days);
    }

    /** Nobody works. */
    public static WorkingHours none(ZoneId zone) {
        return new WorkingHours(zone, Map.of());
    }

    private static List<Stretch> sorted(DayOfWeek day, List<Stretch> stretches) {
        var sorted = new ArrayList<>(stretches);
        sorted.sort(Comparator.comparingInt(Stretch::fromMinute));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).fromMinute() < sorted.get(i - 1).toMinute()) {
                throw new IllegalArgumentException("stretches of a day must not overlap: " + day + " " + sorted);
            }
        }
        return List.copyOf(sorted);
    }
}

package clinic.domain.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules of booking once more, written as slowly and plainly as they are spoken: minute by minute, moment by moment.
 * Knows nothing of how {@link Availability} works. Good for zones whose offsets are whole minutes, and procedures of
 * whole minutes.
 */
final class SlowOracle {
    private final BookingRules rules;
    private final ProcedureTimes times;
    private final Instant now;
    private final Collection<Slot> busy;
    private final Diary diary;
    private final Map<LocalDate, Set<Instant>> workOfDays = new HashMap<>();
    private final Map<Instant, Boolean> worked = new HashMap<>();
    private final Map<Instant, Boolean> closed = new HashMap<>();

    SlowOracle(BookingRules rules, ProcedureTimes times, Instant now, Diary diary, Collection<Slot> busy) {
        this.rules = rules;
        this.times = times;
        this.now = now;
        this.diary = diary;
        this.busy = busy;
    }

    /** Every start that may be booked in these days of the clinic. */
    List<Instant> starts(LocalDate from, LocalDate to) {
        var starts = new ArrayList<Instant>();
        var first = from.atStartOfDay(rules.zone()).minusDays(2).toInstant();
        var end = to.plusDays(1).atStartOfDay(rules.zone()).plusDays(2).toInstant();
        for (var at = first; at.isBefore(end); at = at.plus(1, ChronoUnit.MINUTES)) {
            var day = at.atZone(rules.zone()).toLocalDate();
            if (!day.isBefore(from) && !day.isAfter(to) && isBookable(at)) starts.add(at);
        }
        return starts;
    }

    boolean isBookable(Instant start) {
        return isOnTheGrid(start) && !isTaken(start) && reasons(start).isEmpty();
    }

    boolean isTaken(Instant start) {
        var occupied = times.occupied(start);
        return busy.stream().anyMatch(occupied::overlaps);
    }

    Set<NotBookable> reasons(Instant start) {
        var reasons = EnumSet.noneOf(NotBookable.class);
        if (!minutesOfVisit(start).allMatch(minute -> worked.computeIfAbsent(minute, this::isWorked)))
            reasons.add(NotBookable.OUTSIDE_WORKING_HOURS);
        if (minutesOfVisit(start).anyMatch(minute -> closed.computeIfAbsent(minute, this::isClosed)))
            reasons.add(NotBookable.CLOSED);
        if (start.isBefore(now)) reasons.add(NotBookable.IN_THE_PAST);
        if (!start.isBefore(now) && start.isBefore(now.plus(rules.minimumNotice()))) reasons.add(NotBookable.TOO_SOON);
        var lastDay = dateOf(now).plusDays(rules.horizonDays());
        if (dateOf(start).isAfter(lastDay)) reasons.add(NotBookable.BEYOND_HORIZON);
        if (!isOnTheGrid(start)) reasons.add(NotBookable.OFF_THE_GRID);
        if (!diary.performs()) reasons.add(NotBookable.NOT_PERFORMED);
        return reasons;
    }

    private boolean isOnTheGrid(Instant start) {
        var shown = start.atZone(diary.hours().zone());
        boolean wholeMinute = shown.getSecond() == 0 && shown.getNano() == 0;
        boolean firstTime = shown.withEarlierOffsetAtOverlap().toInstant().equals(start);
        int minuteOfDay = shown.getHour() * 60 + shown.getMinute();
        return wholeMinute && firstTime && minuteOfDay % rules.gridMinutes() == 0;
    }

    /** The minutes of which the visit has a part. */
    private Stream<Instant> minutesOfVisit(Instant start) {
        var end = start.plus(times.duration());
        return Stream.iterate(
                start.truncatedTo(ChronoUnit.MINUTES), at -> at.isBefore(end), at -> at.plus(1, ChronoUnit.MINUTES));
    }

    private boolean isClosed(Instant minute) {
        return rules.closingDays().contains(dateOf(minute));
    }

    private LocalDate dateOf(Instant moment) {
        return moment.atZone(rules.zone()).toLocalDate();
    }

    private boolean isWorked(Instant minute) {
        var day = minute.atZone(diary.hours().zone()).toLocalDate();
        return List.of(day.minusDays(2), day.minusDays(1), day, day.plusDays(1), day.plusDays(2)).stream()
                .anyMatch(near ->
                        workOfDays.computeIfAbsent(near, this::minutesOfWork).contains(minute));
    }

    private Set<Instant> minutesOfWork(LocalDate day) {
        var minutes = new HashSet<Instant>();
        for (var stretch : diary.hours().weekly().getOrDefault(day.getDayOfWeek(), List.of())) {
            var end = moment(day.atStartOfDay().plusMinutes(stretch.toMinute()));
            for (var at = moment(day.atStartOfDay().plusMinutes(stretch.fromMinute()));
                    at.isBefore(end);
                    at = at.plus(1, ChronoUnit.MINUTES)) {
                minutes.add(at);
            }
        }
        return minutes;
    }

    /** When the wall clock shows this, or the next time that it does show. */
    private Instant moment(LocalDateTime shown) {
        var existing = shown;
        while (diary.hours().zone().getRules().getValidOffsets(existing).isEmpty()) existing = existing.plusMinutes(1);
        return ZonedDateTime.of(existing, diary.hours().zone())
                .withEarlierOffsetAtOverlap()
                .toInstant();
    }
}

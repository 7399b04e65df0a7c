package clinic.domain.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.testkit.shared.Seeds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Finding and booking are one decision, and it is the one that the rules spoken plainly make. */
class FindEqualsBookTest {
    private static final int CASES = 120;

    @Test
    void offersExactlyTheStartsThatMayBeBooked() {
        Seeds.forEach(CASES, random -> {
            var calendar = RandomCalendar.from(random);
            var to = calendar.day().plusDays(random.nextInt(3));
            assertThat(found(calendar, to.toEpochDay()))
                    .as("%s", calendar)
                    .isEqualTo(calendar.oracle().starts(calendar.day(), to));
        });
    }

    @Test
    void judgesEachMomentAsItWasOffered() {
        Seeds.forEach(CASES, random -> {
            var calendar = RandomCalendar.from(random);
            var availability = calendar.availability();
            var found = new HashSet<>(found(calendar, calendar.day().toEpochDay()));
            for (var start : moments(calendar, random)) {
                var verdict = availability.judge(calendar.diary(), start, false);
                assertThat(verdict instanceof Verdict.Bookable)
                        .as("%s at %s: %s", calendar, start, verdict)
                        .isEqualTo(found.contains(start));
            }
        });
    }

    @Test
    void saysEveryReasonAndNoOther() {
        Seeds.forEach(CASES, random -> {
            var calendar = RandomCalendar.from(random);
            var oracle = calendar.oracle();
            for (int i = 0; i < 60; i++) {
                var start = calendar.tellingMoment(random);
                boolean override = random.nextBoolean();
                assertThat(calendar.availability().judge(calendar.diary(), start, override))
                        .as("%s at %s, override %s", calendar, start, override)
                        .isEqualTo(expected(calendar, oracle, start, override));
            }
        });
    }

    private static Verdict expected(RandomCalendar calendar, SlowOracle oracle, Instant start, boolean override) {
        var reasons = new HashSet<>(oracle.reasons(start));
        if (override) {
            reasons.removeAll(List.of(
                    NotBookable.OUTSIDE_WORKING_HOURS,
                    NotBookable.CLOSED,
                    NotBookable.TOO_SOON,
                    NotBookable.OFF_THE_GRID));
        }
        if (!reasons.isEmpty()) return new Verdict.Refused(reasons);
        if (oracle.isTaken(start)) return new Verdict.Taken();
        var times = calendar.times();
        return new Verdict.Bookable(times.visit(start), times.occupied(start));
    }

    private static List<Instant> found(RandomCalendar calendar, long lastDay) {
        var to = calendar.day().plusDays(lastDay - calendar.day().toEpochDay());
        return calendar.availability().offers(List.of(calendar.diary()), calendar.day(), to).stream()
                .map(offer -> offer.slot().start())
                .toList();
    }

    /** Every minute of the day, and some moments between them. */
    private static List<Instant> moments(RandomCalendar calendar, Random random) {
        var moments = new ArrayList<Instant>();
        var zone = calendar.rules().zone();
        var end = calendar.day().plusDays(1).atStartOfDay(zone).toInstant();
        for (var at = calendar.day().atStartOfDay(zone).toInstant(); at.isBefore(end); at = at.plusSeconds(60)) {
            moments.add(at);
            if (random.nextInt(10) == 0) moments.add(at.plusNanos(1 + random.nextLong(59_999_999_999L)));
        }
        return moments;
    }
}

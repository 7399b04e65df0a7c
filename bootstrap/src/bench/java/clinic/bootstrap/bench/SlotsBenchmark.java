package clinic.bootstrap.bench;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.scheduling.Availability;
import clinic.domain.scheduling.BookingRules;
import clinic.domain.scheduling.Diary;
import clinic.domain.scheduling.Occupancy;
import clinic.domain.scheduling.Offer;
import clinic.domain.scheduling.ProcedureTimes;
import clinic.domain.scheduling.Stretch;
import clinic.domain.scheduling.WorkingHours;
import clinic.domain.shared.ProfileId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The slot function: from working hours and the ledger's numbers to the free times of 31 days. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SlotsBenchmark {
    private static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = FIRST.plusDays(30);
    private static final int OCCUPATIONS = 200;
    private static final long VISIT = 1800;

    private final ProcedureTimes times = new ProcedureTimes(
            new ProcedureId(new UUID(1, 1)), Duration.ofMinutes(30), Duration.ofMinutes(5), Duration.ofMinutes(10));
    private final BookingRules rules = new BookingRules(ZONE, 15, Duration.ofMinutes(60), 180, Set.of());
    private final Instant now = FIRST.minusDays(1).atStartOfDay(ZONE).toInstant();
    private final long[] starts = starts();
    private final long[] ends = IntStream.range(0, OCCUPATIONS)
            .mapToLong(place -> starts[place] + VISIT)
            .toArray();
    private final List<Diary> fifty =
            IntStream.range(0, 50).mapToObj(this::diary).toList();

    /** Some seven visits on each weekday, as the ledger tells them: in no order. */
    private static long[] starts() {
        var all = IntStream.range(0, OCCUPATIONS)
                .mapToLong(place -> FIRST.plusDays(place % 31)
                        .atTime(9 + place / 31, 15 * (place % 3))
                        .atZone(ZONE)
                        .toEpochSecond())
                .toArray();
        for (var place = 0; place < OCCUPATIONS / 2; place++) {
            var other = (place * 37 + 11) % OCCUPATIONS;
            var kept = all[place];
            all[place] = all[other];
            all[other] = kept;
        }
        return all;
    }

    private Diary diary(int number) {
        var day = List.of(new Stretch(8 * 60, 12 * 60), new Stretch(13 * 60, 18 * 60));
        var weekly = Stream.of(DayOfWeek.values()).collect(Collectors.toMap(Function.identity(), weekday -> day));
        return new Diary(
                new ProfileId(new UUID(2, number)),
                new WorkingHours(ZONE, Map.copyOf(weekly)),
                Occupancy.ofEpochSeconds(starts, ends),
                true);
    }

    /** One professional, 31 days, 200 occupations; the occupations are sorted and joined within the measure. */
    @Benchmark
    public List<Offer> oneProfessional() {
        var first = fifty.getFirst();
        var diary = new Diary(first.professional(), first.hours(), Occupancy.ofEpochSeconds(starts, ends), true);
        return new Availability(rules, times, now).offers(List.of(diary), FIRST, LAST);
    }

    /** 50 professionals, 31 days, 200 occupations each. */
    @Benchmark
    public List<Offer> fiftyProfessionals() {
        return new Availability(rules, times, now).offers(fifty, FIRST, LAST);
    }
}

package clinic.domain.scheduling;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.shared.ProfileId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A random clinic with a random professional, most often around a change of the clock.
 *
 * @param day near the change, in the clinic's zone; now is a little earlier
 */
record RandomCalendar(
        BookingRules rules, ProcedureTimes times, Instant now, LocalDate day, Diary diary, List<Slot> busy) {
    private static final List<String> ZONES = List.of(
            "America/Sao_Paulo",
            "Europe/Lisbon",
            "America/New_York",
            "Australia/Lord_Howe",
            "Asia/Kathmandu",
            "Pacific/Apia",
            "Pacific/Kiritimati",
            "America/Havana",
            "Asia/Beirut",
            "Africa/Cairo",
            "Antarctica/Troll",
            "Africa/Casablanca",
            "America/Asuncion",
            "Asia/Tehran",
            "America/Nuuk",
            "UTC");
    private static final int[] GRIDS = {1, 5, 7, 10, 15, 15, 20, 30, 30, 45, 50, 60, 77, 240};
    private static final int[] DURATIONS = {1, 5, 10, 15, 20, 25, 30, 30, 45, 60, 90, 120, 240, 600, 1440, 1500};
    private static final int[] BUFFERS = {0, 0, 0, 5, 10, 15, 60, 200};
    private static final int[] NOTICES = {0, 0, 0, 60, 61, 1440, 3000};

    static RandomCalendar from(Random random) {
        var clinic = zone(random);
        var zone = random.nextBoolean() ? clinic : zone(random);
        var change = change(random, random.nextInt(4) == 0 ? clinic : zone);
        var day = change.atZone(clinic).toLocalDate().minusDays(random.nextInt(2));
        var now = change.minusSeconds(random.nextInt(3 * 86_400)).plusNanos(random.nextInt(3) * 500_000_000L);
        var rules = new BookingRules(
                clinic,
                pick(random, GRIDS),
                Duration.ofMinutes(pick(random, NOTICES)),
                1 + random.nextInt(6),
                closingDays(random, day));
        var times = new ProcedureTimes(
                new ProcedureId(new UUID(0, 1)),
                Duration.ofMinutes(pick(random, DURATIONS)),
                Duration.ofMinutes(pick(random, BUFFERS)),
                Duration.ofMinutes(pick(random, BUFFERS)));
        var busy = busy(random, change, random.nextInt(25));
        var diary = new Diary(
                new ProfileId(new UUID(random.nextLong(), random.nextLong())),
                new WorkingHours(zone, weekly(random, minuteOfDay(change.minusNanos(1), zone))),
                Occupancy.of(busy),
                random.nextInt(20) > 0);
        return new RandomCalendar(rules, times, now, day, diary, busy);
    }

    Availability availability() {
        return new Availability(rules, times, now);
    }

    SlowOracle oracle() {
        return new SlowOracle(rules, times, now, diary, busy);
    }

    /** Slots of whole or broken seconds within three days of the moment; some touch, some overlap. */
    static List<Slot> busy(Random random, Instant around, int count) {
        var busy = new ArrayList<Slot>();
        for (int i = 0; i < count; i++) {
            var start = around.plusSeconds(60L * (random.nextInt(6 * 1440) - 3 * 1440));
            if (random.nextInt(8) == 0) start = start.plusMillis(random.nextInt(60_000));
            if (!busy.isEmpty() && random.nextInt(4) == 0)
                start = busy.getLast().end();
            busy.add(Slot.lasting(start, Duration.ofMinutes(1 + random.nextInt(random.nextInt(12) == 0 ? 900 : 60))));
        }
        return busy;
    }

    /** A whole second at which some rule may turn, or just beside one. */
    Instant tellingMoment(Random random) {
        var moment = switch (random.nextInt(busy.isEmpty() ? 3 : 5)) {
            case 0 -> now;
            case 1 -> now.plus(rules.minimumNotice());
            case 2 -> day.atStartOfDay(rules.zone()).toInstant().plusSeconds(900L * random.nextInt(400));
            case 3 -> busy.getFirst().end().plus(times.bufferBefore());
            default -> busy.getLast().start().minus(times.duration()).minus(times.bufferAfter());
        };
        int[] beside = {0, 0, -1, 1, -60, 60};
        return moment.truncatedTo(ChronoUnit.SECONDS).plusSeconds(pick(random, beside));
    }

    private static int minuteOfDay(Instant moment, ZoneId zone) {
        return moment.atZone(zone).get(ChronoField.MINUTE_OF_DAY) + 1;
    }

    private static Instant change(Random random, ZoneId zone) {
        var anyTime = Instant.parse("1995-01-01T00:00:00Z").plusSeconds(86_400L * random.nextInt(40 * 365));
        var change = zone.getRules().nextTransition(anyTime);
        return change == null || random.nextInt(5) == 0 ? anyTime : change.getInstant();
    }

    private static Set<LocalDate> closingDays(Random random, LocalDate day) {
        var days = new TreeSet<LocalDate>();
        for (int i = random.nextInt(3); i > 0; i--) days.add(day.plusDays(random.nextInt(6) - 1));
        return days;
    }

    private static Map<DayOfWeek, List<Stretch>> weekly(Random random, int changeMinute) {
        var weekly = new EnumMap<DayOfWeek, List<Stretch>>(DayOfWeek.class);
        boolean alwaysOpen = random.nextInt(3) == 0;
        for (var day : DayOfWeek.values()) {
            weekly.put(day, alwaysOpen ? List.of(new Stretch(0, 1440)) : stretches(random, changeMinute));
        }
        return weekly;
    }

    private static List<Stretch> stretches(Random random, int changeMinute) {
        var edges = new TreeSet<Integer>();
        int unit = random.nextBoolean() ? 60 : 1;
        for (int i = 2 * random.nextInt(4); i > 0; i--) edges.add(random.nextInt(1440 / unit + 1) * unit);
        for (int i = random.nextInt(3); i > 0; i--) {
            edges.add(Math.floorMod(changeMinute + 30 * random.nextInt(9) - 120, 1440));
        }
        var stretches = new ArrayList<Stretch>();
        boolean touching = random.nextInt(4) == 0;
        while (edges.size() > 1) {
            int from = edges.removeFirst();
            int to = touching ? edges.getFirst() : edges.removeFirst();
            stretches.add(new Stretch(from, to));
        }
        return stretches;
    }

    private static ZoneId zone(Random random) {
        return ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
    }

    private static int pick(Random random, int[] values) {
        return values[random.nextInt(values.length)];
    }
}

package clinic.domain.scheduling;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.shared.ProfileId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * One professional on one day, told in wall-clock texts ({@code "2026-11-24T09:00"}, or with an offset where that is
 * not enough). By default: a clinic in São Paulo, every day 09:00–12:00, visits of 30 minutes every 30 minutes, no
 * notice, and now is half a year before the day in question.
 */
final class Example {
    private final Map<DayOfWeek, List<Stretch>> weekly = new EnumMap<>(DayOfWeek.class);
    private final List<Slot> busy = new ArrayList<>();
    private final Set<LocalDate> closing = new TreeSet<>();
    private final LocalDate day;
    private ZoneId clinic = ZoneId.of("America/Sao_Paulo");
    private ZoneId zone = clinic;
    private Duration notice = Duration.ZERO;
    private Duration duration = Duration.ofMinutes(30);
    private Duration before = Duration.ZERO;
    private Duration after = Duration.ZERO;
    private Instant now;
    private int grid = 30;
    private int horizon = 365;
    private boolean performs = true;

    private Example(LocalDate day) {
        this.day = day;
        now = day.minusMonths(6).atStartOfDay(clinic).toInstant();
        working("09:00-12:00");
    }

    static Example on(String day) {
        return new Example(LocalDate.parse(day));
    }

    /** The clinic and the professional are both there. */
    Example in(String zoneName) {
        clinic = ZoneId.of(zoneName);
        zone = clinic;
        return this;
    }

    Example professionalIn(String zoneName) {
        zone = ZoneId.of(zoneName);
        return this;
    }

    /** Every day of the week, {@code "09:00-12:00"}; a day ends at {@code "24:00"}. */
    Example working(String... stretches) {
        for (var weekday : DayOfWeek.values()) working(weekday, stretches);
        return this;
    }

    Example working(DayOfWeek weekday, String... stretches) {
        weekly.put(weekday, Arrays.stream(stretches).map(Example::stretch).toList());
        return this;
    }

    Example every(int gridMinutes) {
        grid = gridMinutes;
        return this;
    }

    Example lasting(int minutes) {
        duration = Duration.ofMinutes(minutes);
        return this;
    }

    Example buffers(int minutesBefore, int minutesAfter) {
        before = Duration.ofMinutes(minutesBefore);
        after = Duration.ofMinutes(minutesAfter);
        return this;
    }

    Example busy(String from, String until) {
        busy.add(new Slot(at(from), at(until)));
        return this;
    }

    Example closedOn(String date) {
        closing.add(LocalDate.parse(date));
        return this;
    }

    Example now(String moment) {
        now = at(moment);
        return this;
    }

    Example notice(Duration minimum) {
        notice = minimum;
        return this;
    }

    Example horizon(int days) {
        horizon = days;
        return this;
    }

    Example notPerformed() {
        performs = false;
        return this;
    }

    /** What is offered on the day, as the professional's wall clock shows it. */
    List<String> offered() {
        return offered(day.toString());
    }

    /** What is offered from the day to another. */
    List<String> offered(String to) {
        return availability().offers(List.of(diary()), day, LocalDate.parse(to)).stream()
                .map(offer -> shown(offer.slot().start()))
                .toList();
    }

    Verdict judged(String start) {
        return availability().judge(diary(), at(start), false);
    }

    Verdict overridden(String start) {
        return availability().judge(diary(), at(start), true);
    }

    List<String> nearest(String wanted, String to, int atMost) {
        return availability().nearest(List.of(diary()), at(wanted), day, LocalDate.parse(to), atMost).stream()
                .map(offer -> shown(offer.slot().start()))
                .toList();
    }

    Availability availability() {
        var rules = new BookingRules(clinic, grid, notice, horizon, closing);
        var times = new ProcedureTimes(new ProcedureId(new UUID(0, 1)), duration, before, after);
        return new Availability(rules, times, now);
    }

    Diary diary() {
        return diary(1);
    }

    Diary diary(int professional) {
        var id = new ProfileId(new UUID(0, professional));
        return new Diary(id, new WorkingHours(zone, weekly), Occupancy.of(busy), performs);
    }

    /** The moment that the professional's wall clock shows, or that the text's own offset tells. */
    Instant at(String text) {
        var told = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, ZonedDateTime::from, LocalDateTime::from);
        return told instanceof LocalDateTime shown ? shown.atZone(zone).toInstant() : Instant.from(told);
    }

    private String shown(Instant moment) {
        return moment.atZone(zone).toLocalDateTime().toString();
    }

    private static Stretch stretch(String text) {
        String[] ends = text.split("-", 2);
        return new Stretch(minute(ends[0]), minute(ends[1]));
    }

    private static int minute(String time) {
        return time.equals("24:00") ? 1440 : LocalTime.parse(time).toSecondOfDay() / 60;
    }
}

package clinic.bootstrap.http;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;

/** Times at which one professional is free, each given away once. They are weeks ahead, where nothing else happens. */
final class FreeTimes {
    /** The next one starts when a visit of half an hour and its buffers are over. */
    private static final Duration APART = Duration.ofMinutes(60);

    private static final int WEEKS = 4;

    private final Api api;
    private final String procedure;
    private final String professional;
    private final Deque<OffsetDateTime> times = new ArrayDeque<>();
    private LocalDate from = LocalDate.now(DemoClinic.ZONE).plusDays(50);
    private OffsetDateTime last = OffsetDateTime.MIN;

    FreeTimes(Api api, String procedure, String professional) {
        this.api = api;
        this.procedure = procedure;
        this.professional = professional;
    }

    /** A time as the API reads it. */
    synchronized String next() {
        while (times.isEmpty()) load();
        return times.removeFirst().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private void load() {
        var to = from.plusWeeks(WEEKS).minusDays(1);
        var found = api.get("/api/appointments/available-slots?procedureId=" + procedure + "&professionalId="
                + professional + "&from=" + from + "&to=" + to);
        for (var slot : found.json().path("slots")) {
            var start = OffsetDateTime.parse(slot.path("startsAt").asText());
            if (start.isBefore(last)) continue;
            times.add(start);
            last = start.plus(APART);
        }
        from = to.plusDays(1);
        if (from.isAfter(LocalDate.now(DemoClinic.ZONE).plusDays(180))) throw new AssertionError("no time is free");
    }
}

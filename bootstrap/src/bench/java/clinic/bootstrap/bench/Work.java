package clinic.bootstrap.bench;

import clinic.application.scheduling.BookAppointment;
import clinic.application.scheduling.FindSlots;
import clinic.application.scheduling.ReadAgenda;
import clinic.application.scheduling.ReadAppointment;
import clinic.application.scheduling.Scheduling;
import clinic.bootstrap.bench.PgBenchScript.Varying;
import clinic.domain.catalogue.ProcedureId;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.scheduling.Source;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is measured: one call of the API, and how the statements under it vary. */
enum Work {
    READ("read one appointment", "read.lua", 0.6, 0.8),
    SLOTS("a professional's free slots, 7 days", "slots.lua", 0.6, 0.75),
    ALL_SLOTS("free slots of 50 professionals, 31 days", "all-slots.lua", 0.5, 0.7),
    BOOK("book", "book.lua", 0.5, 0.6),
    AGENDA("agenda of one day, 400 rows", "agenda.lua", 0.7, 0.85);

    private static final ProcedureId PROCEDURE = new ProcedureId(Sample.id(Sample.PROCEDURE, 1));
    private static final ProfileId PROFESSIONAL = new ProfileId(Sample.id(Sample.PROFESSIONAL, 1));

    final String title;
    final String script;
    final double least;
    final double aim;

    Work(String title, String script, double least, double aim) {
        this.title = title;
        this.script = script;
        this.least = least;
        this.aim = aim;
    }

    /** Does it once, and tells what varies in what it sent. */
    Varying once(Scheduling scheduling, Actor actor, Sample sample, long booking) {
        return switch (this) {
            case READ -> read(scheduling, actor, sample);
            case SLOTS -> slots(scheduling, actor, sample);
            case ALL_SLOTS -> allSlots(scheduling, actor, sample);
            case BOOK -> book(scheduling, actor, sample, booking);
            case AGENDA -> agenda(scheduling, actor, sample);
        };
    }

    private static Varying read(Scheduling scheduling, Actor actor, Sample sample) {
        var id = Sample.id(Sample.APPOINTMENT, 1);
        scheduling.readAppointment().handle(new ReadAppointment.Query(actor, new AppointmentId(id)));
        return new Varying(
                "\\set n random(1, " + sample.appointments() + ")\n",
                Map.of(id, Sample.idInSql(Sample.APPOINTMENT, ":n")));
    }

    private static Varying slots(Scheduling scheduling, Actor actor, Sample sample) {
        var from = sample.aheadMonday();
        scheduling
                .findSlots()
                .handle(new FindSlots.Query(actor, PROCEDURE, Optional.of(PROFESSIONAL), from, from.plusDays(6)));
        var values = shifted(from, from.plusDays(6));
        values.put(PROFESSIONAL.value(), Sample.idInSql(Sample.PROFESSIONAL, ":p"));
        return new Varying("\\set day random(0, 27)\n\\set p random(1, 50)\n", values);
    }

    private static Varying allSlots(Scheduling scheduling, Actor actor, Sample sample) {
        var from = sample.aheadMonday();
        scheduling.findSlots().handle(new FindSlots.Query(actor, PROCEDURE, Optional.empty(), from, from.plusDays(30)));
        return new Varying("\\set day random(0, 3)\n", shifted(from, from.plusDays(30)));
    }

    /** Whatever day or midnight near these two is asked for moves with {@code :day}. */
    private static Map<Object, String> shifted(LocalDate from, LocalDate to) {
        var values = new HashMap<Object, String>();
        for (var date = from.minusDays(5); date.isBefore(to.plusDays(6)); date = date.plusDays(1)) {
            values.put(date, "(date '" + date + "' + cast(:day as integer))");
            for (var zone : new java.time.ZoneId[] {Sample.ZONE, java.time.ZoneOffset.UTC}) {
                var midnight = date.atStartOfDay(zone).toInstant();
                values.put(midnight, "(timestamptz '" + midnight + "' + make_interval(days => cast(:day as integer)))");
            }
        }
        return values;
    }

    private static Varying agenda(Scheduling scheduling, Actor actor, Sample sample) {
        var first = sample.firstMonday();
        scheduling.readAgenda().handle(new ReadAgenda.Query(actor, first, 1, Optional.empty()));
        return new Varying(
                "\\set week random(0, " + (sample.weeks() - 1) + ")\n\\set day :week * 7 + random(0, 4)\n",
                shifted(first, first));
    }

    private static Varying book(Scheduling scheduling, Actor actor, Sample sample, long booking) {
        var start = sample.freeMonday().atTime(8, 0).atZone(Sample.ZONE).toInstant();
        var free = sample.freeMonday().atStartOfDay(Sample.ZONE).toEpochSecond();
        var chosen = startOf(free, booking);
        var patient = Sample.id(Sample.PATIENT, 1 + booking % sample.patients());
        var professional = Sample.id(Sample.PROFESSIONAL, 1 + booking % Sample.PROFESSIONALS);
        var outcome = scheduling
                .bookAppointment()
                .handle(new BookAppointment.Command(
                        actor,
                        PROCEDURE,
                        new ProfileId(professional),
                        chosen,
                        Optional.of(new PatientId(patient)),
                        Optional.empty(),
                        false,
                        Source.DASHBOARD,
                        Optional.empty(),
                        Optional.empty()));
        if (!(outcome instanceof BookAppointment.Outcome.Booked booked)) {
            throw new IllegalStateException(
                    "the sample could not be booked at " + chosen + ", from " + start + " on: " + outcome);
        }
        var before = "\\set b :base + :client_id + " + Plan.CONNECTIONS + " * :k\n\\set k :k + 1\n\\set free " + free
                + "\n" + Bookings.START;
        return new Varying(
                before,
                Map.of(
                        booked.view().appointment().id().value(),
                        Sample.idInSql(Sample.BOOKED, ":b"),
                        professional,
                        Sample.idInSql(Sample.PROFESSIONAL, "1 + :b % 50"),
                        patient,
                        Sample.idInSql(Sample.PATIENT, "1 + :b % " + sample.patients()),
                        chosen,
                        inSql(0),
                        chosen.plusSeconds(1200),
                        inSql(1200),
                        chosen.plusSeconds(1800),
                        inSql(1800)));
    }

    private static String inSql(int later) {
        return "to_timestamp(cast(:start as double precision) + " + later + ")";
    }

    /** As {@link Bookings#START} reckons it. */
    static Instant startOf(long free, long booking) {
        var half = booking / Sample.PROFESSIONALS % Bookings.HALF_HOURS_A_DAY;
        var day = booking / (Sample.PROFESSIONALS * Bookings.HALF_HOURS_A_DAY);
        return Instant.ofEpochSecond(
                free + (day / 5 * 7 + day % 5) * 86_400 + half * 1800 + (half < 8 ? 28_800 : 32_400));
    }
}

package clinic.adapter.postgres.scheduling;

import static clinic.domain.testkit.scheduling.AppointmentBuilder.anAppointment;
import static clinic.domain.testkit.scheduling.HoldBuilder.aHold;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.DAWN;
import static clinic.domain.testkit.shared.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.Appointment.Change;
import clinic.domain.scheduling.AppointmentView;
import clinic.domain.scheduling.Appointments.Placed;
import clinic.domain.scheduling.Hold;
import clinic.domain.scheduling.Slot;
import clinic.domain.scheduling.TimeOff;
import clinic.domain.scheduling.TimeOffId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.scheduling.Cast;
import clinic.domain.testkit.scheduling.MovedAppointment;
import clinic.domain.testkit.shared.Seeds;
import clinic.domain.testkit.shared.SequenceIds;
import clinic.domain.testkit.shared.Together;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/**
 * Everything that can happen to two diaries happens at once, at random. A deadlock would be a failure of one of those at
 * work; what is left must be right.
 */
class DiaryStormTest {
    private static final int CASES = 4;
    private static final int THREADS = 24;
    private static final int STEPS = 40;
    private static final int HALF_HOURS = 16;

    @AutoClose
    private static final PostgresStage STAGE = new PostgresStage();

    private final SequenceIds ids = SequenceIds.from(4_000_000);
    private final Queue<Appointment> appointments = new ConcurrentLinkedQueue<>();
    private final Queue<Hold> holds = new ConcurrentLinkedQueue<>();
    private final Queue<TimeOff> timesOff = new ConcurrentLinkedQueue<>();

    @Test
    void leavesALedgerThatIsRight() {
        Seeds.forEach(CASES, this::storm);
    }

    private void storm(Random random) {
        STAGE.reset();
        appointments.clear();
        holds.clear();
        timesOff.clear();
        var seeds = random.longs(THREADS).toArray();
        Together.run(THREADS, number -> {
            var own = new Random(seeds[number]);
            for (var step = 0; step < STEPS; step++) step(own);
            return number;
        });
        assertLedgerIsRight();
        timesOff.forEach(DiaryStormTest::remove);
        in(SYSTEM, () -> STAGE.holds().sweep(DAWN));
        assertLedgerIsRight();
        assertNone(
                "time taken for no time off", "select occupant_id from occupations where occupant_kind = 'time_off'");
    }

    private void step(Random random) {
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> book(random);
            case 3 -> taken(appointments).ifPresent(one -> in(RECEPTIONIST, () -> cancelled(one)));
            case 4 -> taken(appointments).ifPresent(one -> move(one, random));
            case 5 -> hold(random);
            case 6 -> taken(holds).ifPresent(one -> takeThePlaceOf(one, random));
            case 7 -> in(SYSTEM, () -> STAGE.holds().sweep(DAWN));
            case 8 -> takeOff(random);
            default -> taken(timesOff).ifPresent(DiaryStormTest::remove);
        }
    }

    private static <T> Optional<T> taken(Queue<T> queue) {
        return Optional.ofNullable(queue.poll());
    }

    private void book(Random random) {
        var appointment = anAppointment()
                .of(patient(random))
                .with(professional(random))
                .at(start(random))
                .build();
        if (in(RECEPTIONIST, () -> STAGE.appointments().add(appointment)) == Placed.PLACED) {
            appointments.add(appointment);
        }
    }

    private static Optional<Appointment> cancelled(Appointment appointment) {
        var locked = STAGE.appointments().lock(appointment.id()).map(AppointmentView::appointment);
        var change = locked.orElseThrow().cancel(DAWN, Optional.empty());
        if (!(change instanceof Change.Done done)) return Optional.empty();
        STAGE.appointments().save(done.appointment());
        return Optional.of(done.appointment());
    }

    private void move(Appointment appointment, Random random) {
        var to = professional(random);
        var start = start(random);
        in(RECEPTIONIST, () -> {
            var locked = STAGE.appointments().lock(appointment.id()).orElseThrow();
            return STAGE.appointments().move(MovedAppointment.to(locked.appointment(), to, start));
        });
        appointments.add(appointment);
    }

    private void hold(Random random) {
        var builder = aHold().with(professional(random)).at(start(random));
        if (random.nextBoolean()) builder.of(patient(random));
        if (random.nextBoolean()) builder.expired();
        var hold = builder.build();
        if (in(RECEPTIONIST, () -> STAGE.holds().place(hold)) == Placed.PLACED) holds.add(hold);
    }

    /** By an appointment, new or moved; at the held time, or, for who has changed his mind, at any. */
    private void takeThePlaceOf(Hold hold, Random random) {
        var isThere = random.nextInt(3) > 0;
        var to = isThere ? hold.professional() : professional(random);
        var start = isThere ? hold.occupied().start() : start(random);
        var moves = random.nextBoolean() ? taken(appointments) : Optional.<Appointment>empty();
        if (moves.isPresent()) moveInPlaceOf(hold, moves.get(), to, start);
        else bookInPlaceOf(hold, patient(random), to, start);
    }

    private void moveInPlaceOf(Hold hold, Appointment appointment, ProfileId to, Instant start) {
        in(SYSTEM, () -> {
            STAGE.holds().release(hold.id());
            var locked = STAGE.appointments().lock(appointment.id()).orElseThrow();
            return STAGE.appointments().move(MovedAppointment.to(locked.appointment(), to, start));
        });
        appointments.add(appointment);
    }

    private void bookInPlaceOf(Hold hold, PatientId patient, ProfileId to, Instant start) {
        var appointment = anAppointment().of(patient).with(to).at(start).build();
        var placed = in(RECEPTIONIST, () -> {
            STAGE.holds().release(hold.id());
            return STAGE.appointments().add(appointment);
        });
        if (placed == Placed.PLACED) appointments.add(appointment);
    }

    private void takeOff(Random random) {
        var slot = Slot.lasting(start(random), Duration.ofMinutes(30L * (1 + random.nextInt(6))));
        var timeOff = new TimeOff(new TimeOffId(ids.next()), professional(random), slot, "away", DAWN);
        in(ADMIN, () -> STAGE.timesOff().add(timeOff));
        timesOff.add(timeOff);
    }

    private static void remove(TimeOff timeOff) {
        assertThat(in(ADMIN, () -> STAGE.timesOff().remove(timeOff.professional(), timeOff.id())))
                .contains(timeOff);
    }

    private static PatientId patient(Random random) {
        return List.of(Cast.CARLA, Cast.DAVI, Cast.ELISA).get(random.nextInt(3));
    }

    private static ProfileId professional(Random random) {
        return random.nextBoolean() ? Cast.ANA : Cast.BRUNO;
    }

    private static Instant start(Random random) {
        return at(8, 0).plus(Duration.ofMinutes(15L * random.nextInt(2 * HALF_HOURS)));
    }

    private static <T> T in(Actor actor, Supplier<T> work) {
        return STAGE.unitOfWork().inTransaction(actor, work);
    }

    private static void assertLedgerIsRight() {
        assertNone("time off that does not have all its time", """
            select t.id
            from time_off t
            where tstzmultirange(tstzrange(t.starts_at, t.ends_at)) - coalesce((
              select range_agg(o.during) from occupations o where o.resource_id = t.profile_id), '{}') <> '{}'\
            """);
        assertNone("time taken for a time off that is not there, or outside it", """
            select o.occupant_id
            from occupations o
            left join time_off t on t.id = o.occupant_id and t.profile_id = o.resource_id
            where o.occupant_kind = 'time_off'
              and (t.id is null or not tstzrange(t.starts_at, t.ends_at) @> o.during)\
            """);
        assertNone("appointments without exactly their time", """
            select a.id
            from agendamentos a
            where (select count(*) from occupations o where o.occupant_id = a.id
                and (o.resource_id, o.starts_at, o.ends_at) in (
                  (a.professional_id, a.starts_at, a.ends_at), (a.patient_id, a.starts_at, a.ends_at)))
              <> case when a.status = 'scheduled' then 2 else 0 end\
            """);
        assertNone("time of appointments that are not there", """
            select o.occupant_id
            from occupations o
            where o.occupant_kind = 'appointment'
              and not exists (select from agendamentos a where a.id = o.occupant_id and a.status = 'scheduled')\
            """);
    }

    private static void assertNone(String what, String query) {
        assertThat(STAGE.database().texts(query)).as(what).isEmpty();
    }
}

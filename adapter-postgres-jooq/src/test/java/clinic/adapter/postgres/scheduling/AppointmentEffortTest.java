package clinic.adapter.postgres.scheduling;

import static clinic.domain.testkit.scheduling.AppointmentBuilder.anAppointment;
import static clinic.domain.testkit.scheduling.Cast.ANA;
import static clinic.domain.testkit.scheduling.Cast.CARLA;
import static clinic.domain.testkit.scheduling.Cast.CARLA_HERSELF;
import static clinic.domain.testkit.scheduling.Cast.CONSULTATION;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static clinic.domain.testkit.shared.Moments.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.AppointmentFilter;
import clinic.domain.scheduling.Appointments.Placed;
import clinic.domain.scheduling.Status;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Paging;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.scheduling.MovedAppointment;
import clinic.domain.testkit.shared.Actors;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * That the work of every role stays the same however many appointments there are. With 20,000 of them, each piece of work
 * looks at some tens of rows, and through no whole table.
 */
class AppointmentEffortTest {
    private static final AppointmentFilter EVERYTHING = new AppointmentFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    private static final Paging FIRST_PAGE = new Paging(50, Optional.empty());

    @AutoClose
    private static final PostgresStage STAGE = new PostgresStage();

    private static Appointment carlas = anAppointment().build();

    private final Effort effort = new Effort(STAGE.database());

    /** Ten professionals, each booked for 1,000 days twice; Carla once a month. */
    @BeforeAll
    static void haveMany() {
        STAGE.reset();
        var crowd = new Crowd(STAGE);
        crowd.enter(10, 2000);
        STAGE.database()
                .run("insert into procedure_professionals select '%s', id from profiles where email ~ '^[0-9]@'"
                        .formatted(CONSULTATION.value()));
        STAGE.database().run(ManyAppointments.MADE);
        for (var month = 0; month < 20; month++) {
            carlas = anAppointment().at(NINE.plus(Duration.ofDays(30L * month))).build();
            crowd.book(carlas);
        }
        STAGE.database().run("analyze");
    }

    static Stream<Actor> everybody() {
        return Stream.of(ADMIN, RECEPTIONIST, Actors.professional(ANA), SYSTEM, CARLA_HERSELF);
    }

    static Stream<Actor> staff() {
        return everybody().limit(3);
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void findsOne(Actor actor) {
        assertLittle(
                actor,
                8,
                () -> assertThat(STAGE.views().find(actor, carlas.id(), NINE)).isPresent());
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void listsTheFirst(Actor actor) {
        assertLittle(actor, 300, () -> list(actor, EVERYTHING));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void listsAWeek(Actor actor) {
        var filter = filter(Optional.of(NINE), Optional.empty(), Optional.empty(), Optional.empty());
        assertLittle(actor, 300, () -> list(actor, filter));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void listsAPatients(Actor actor) {
        var filter = filter(Optional.empty(), Optional.empty(), Optional.of(CARLA), Optional.empty());
        assertLittle(actor, 120, () -> list(actor, filter));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void listsAProfessionals(Actor actor) {
        var professional = Optional.of(Crowd.professional(3));
        var filter = filter(Optional.of(NINE), professional, Optional.empty(), Optional.empty());
        assertLittle(actor, 300, () -> list(actor, filter));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void listsThoseThatAreScheduled(Actor actor) {
        var filter = filter(Optional.of(NINE), Optional.empty(), Optional.empty(), Optional.of(Status.SCHEDULED));
        assertLittle(actor, 300, () -> list(actor, filter));
    }

    @ParameterizedTest
    @MethodSource("staff")
    void showsADay(Actor actor) {
        assertLittle(actor, 120, () -> STAGE.views().agenda(actor, TODAY, 1, Optional.empty(), NINE));
        assertLittle(actor, 60, () -> STAGE.views().agenda(actor, TODAY, 1, Optional.of(Crowd.professional(3)), NINE));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void findsTheSlotsOfAWeek(Actor actor) {
        var professional = Optional.of(Crowd.professional(3));
        assertLittle(actor, 60, () -> search(actor, professional, 7));
        assertLittle(ANONYMOUS, 60, () -> search(ANONYMOUS, professional, 7));
        assertLittle(actor, 500, () -> search(actor, Optional.empty(), 7));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void knowsWhatDecidesABooking(Actor actor) {
        var patient = actor.isClient() ? Optional.<PatientId>empty() : Optional.of(CARLA);
        assertLittle(
                actor,
                8,
                () -> assertThat(STAGE.diaries()
                                .desk(actor, CONSULTATION, ANA, patient)
                                .patient())
                        .isPresent());
        assertLittle(actor, 60, () -> STAGE.diaries().busy(actor, CARLA, TODAY, TODAY.plusDays(14), Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void booksMovesAndCancels(Actor actor) {
        var start = Stream.iterate(Instant.parse("2030-01-01T12:00:00Z"), at -> at.plusSeconds(3600))
                .iterator();
        assertLittle(actor, 250, () -> {
            var appointment = anAppointment().at(start.next()).build();
            STAGE.appointments().add(appointment);
            var moved = MovedAppointment.to(appointment, ANA, start.next());
            STAGE.appointments().move(moved);
            var cancelled = (Appointment.Change.Done) moved.cancel(NINE, Optional.empty());
            STAGE.appointments().save(cancelled.appointment());
        });
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void refusesAndClearsTheWay(Actor actor) {
        assertLittle(actor, 120, () -> {
            assertThat(STAGE.appointments()
                            .add(anAppointment().at(carlas.visit().start()).build()))
                    .isNotEqualTo(Placed.PLACED);
        });
        assertLittle(SYSTEM, 120, () -> STAGE.holds().sweep(NINE));
    }

    @Test
    void seesWhenAWholeTableIsLookedThrough() {
        var unindexed = "select count(*) from agendamentos where notes = 'none has these'";
        var looked = effort.of(
                RECEPTIONIST, () -> STAGE.database().unitOfWork().dsl().fetch(unindexed));
        assertThat(looked.get("agendamentos")).satisfies(agendamentos -> {
            assertThat(agendamentos.throughAll()).isEqualTo(1);
            assertThat(agendamentos.rows()).isGreaterThan(20_000);
        });
    }

    private void assertLittle(Actor actor, long rows, Runnable work) {
        var looked = effort.of(actor, work);
        assertThat(looked.values()).as("%s", looked).allMatch(table -> table.throughAll() == 0);
        assertThat(looked.values().stream().mapToLong(Effort.Looked::rows).sum())
                .as("%s", looked)
                .isLessThanOrEqualTo(rows);
    }

    private static void list(Actor actor, AppointmentFilter filter) {
        STAGE.views().list(actor, filter, FIRST_PAGE, NINE);
    }

    private static void search(Actor actor, Optional<ProfileId> professional, int days) {
        var found = STAGE.diaries()
                .search(actor, CONSULTATION, professional, TODAY, TODAY.plusDays(days), Optional.empty());
        assertThat(found).isPresent();
    }

    private static AppointmentFilter filter(
            Optional<Instant> from,
            Optional<ProfileId> professional,
            Optional<PatientId> patient,
            Optional<Status> status) {
        return new AppointmentFilter(from, from.map(at -> at.plus(Duration.ofDays(7))), professional, patient, status);
    }
}

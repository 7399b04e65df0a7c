package clinic.application.scheduling;

import static clinic.domain.testkit.scheduling.AppointmentBuilder.anAppointment;
import static clinic.domain.testkit.scheduling.Cast.ANA;
import static clinic.domain.testkit.scheduling.Cast.BRUNO;
import static clinic.domain.testkit.scheduling.Cast.CARLA_HERSELF;
import static clinic.domain.testkit.scheduling.Cast.DAVI;
import static clinic.domain.testkit.scheduling.Cast.ELISA_HERSELF;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.TODAY;
import static clinic.domain.testkit.shared.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.AppointmentFilter;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Paging;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.SequenceIds;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One appointment, a list of them, and whole days: who is shown what, and what trace that leaves. */
class ReadingTest {
    private static final List<Actor> STAFF = List.of(ADMIN, RECEPTIONIST, Actors.professional(ANA));
    private static final AppointmentFilter EVERYTHING = new AppointmentFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private final Desk desk = new Desk();
    private Appointment carlas = anAppointment().build();
    private Appointment davis = anAppointment().build();

    @BeforeEach
    void bookTwo() {
        carlas = desk.there(anAppointment());
        davis = desk.there(anAppointment().of(DAVI).with(BRUNO).at(at(10, 0)));
    }

    @Test
    void showsOneToStaffTheSystemAndThePatient() {
        for (var actor : STAFF) assertThat(read(actor, carlas.id())).contains(carlas);
        assertThat(read(SYSTEM, carlas.id())).contains(carlas);
        assertThat(read(CARLA_HERSELF, carlas.id())).contains(carlas);
        assertThat(desk.auditedActions()).hasSize(5).containsOnly("appointment.read");
    }

    @Test
    void showsOneToNobodyElse() {
        assertThat(read(ELISA_HERSELF, carlas.id())).isEmpty();
        assertThat(read(CARLA_HERSELF, davis.id())).isEmpty();
        assertThat(read(ANONYMOUS, carlas.id())).isEmpty();
        assertThat(read(RECEPTIONIST, new AppointmentId(SequenceIds.id(99)))).isEmpty();
        assertThat(desk.auditedActions()).isEmpty();
    }

    @Test
    void listsAllToStaffAndTheSystemAndItsOwnToAClient() {
        for (var actor : STAFF) assertThat(list(actor)).contains(List.of(carlas, davis));
        assertThat(list(SYSTEM)).contains(List.of(carlas, davis));
        assertThat(list(CARLA_HERSELF)).contains(List.of(carlas));
        assertThat(list(ELISA_HERSELF)).contains(List.of());
        assertThat(desk.auditedActions()).hasSize(5).containsOnly("appointment.list");
    }

    @Test
    void listsNothingToAnonymous() {
        assertThat(list(ANONYMOUS)).isEmpty();
        assertThat(desk.auditedActions()).isEmpty();
    }

    @Test
    void showsTheDaysToStaff() {
        for (var actor : STAFF) assertThat(day(actor, Optional.empty())).contains(List.of(carlas, davis));
        assertThat(day(RECEPTIONIST, Optional.of(BRUNO))).contains(List.of(davis));
        assertThat(desk.auditedActions()).hasSize(4).containsOnly("appointment.agenda");
    }

    @Test
    void showsTheDaysToNobodyElse() {
        for (var actor : List.of(CARLA_HERSELF, ANONYMOUS, SYSTEM))
            assertThat(day(actor, Optional.empty())).isEmpty();
        assertThat(desk.auditedActions()).isEmpty();
    }

    @Test
    void showsAWeekAtTheMost() {
        for (var days : List.of(0, -1, 8)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ReadAgenda.Query(RECEPTIONIST, TODAY, days, Optional.empty()));
        }
        var week = desk.scheduling()
                .readAgenda()
                .handle(new ReadAgenda.Query(RECEPTIONIST, TODAY, ReadAgenda.MOST_DAYS, Optional.empty()));
        assertThat(week)
                .isInstanceOfSatisfying(
                        ReadAgenda.Outcome.Found.class,
                        found -> assertThat(found.agenda().days()).hasSize(7));
    }

    private Optional<Appointment> read(Actor actor, AppointmentId id) {
        return switch (desk.scheduling().readAppointment().handle(new ReadAppointment.Query(actor, id))) {
            case ReadAppointment.Outcome.Found found -> Optional.of(found.view().appointment());
            case ReadAppointment.Outcome.NotThere no -> Optional.empty();
        };
    }

    private Optional<List<Appointment>> list(Actor actor) {
        var query = new ListAppointments.Query(actor, EVERYTHING, new Paging(50, Optional.empty()));
        return switch (desk.scheduling().listAppointments().handle(query)) {
            case ListAppointments.Outcome.Found found ->
                Optional.of(found.page().items().stream()
                        .map(view -> view.appointment())
                        .toList());
            case ListAppointments.Outcome.NotAllowed no -> Optional.empty();
        };
    }

    private Optional<List<Appointment>> day(Actor actor, Optional<ProfileId> professional) {
        return switch (desk.scheduling().readAgenda().handle(new ReadAgenda.Query(actor, TODAY, 1, professional))) {
            case ReadAgenda.Outcome.Found found ->
                Optional.of(found.agenda().days().getFirst().appointments().stream()
                        .map(entry -> entry.view().appointment())
                        .toList());
            case ReadAgenda.Outcome.NotAllowed no -> Optional.empty();
        };
    }
}

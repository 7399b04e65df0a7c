package clinic.application.scheduling;

import static clinic.domain.testkit.scheduling.AppointmentBuilder.anAppointment;
import static clinic.domain.testkit.scheduling.Cast.ANA;
import static clinic.domain.testkit.scheduling.Cast.BRUNO;
import static clinic.domain.testkit.scheduling.Cast.CARLA;
import static clinic.domain.testkit.scheduling.Cast.CARLAS_PROFILE;
import static clinic.domain.testkit.scheduling.Cast.CARLA_HERSELF;
import static clinic.domain.testkit.scheduling.Cast.DAVI;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Actors.professional;
import static clinic.domain.testkit.shared.Moments.DAWN;
import static clinic.domain.testkit.shared.Moments.NINE;
import static clinic.domain.testkit.shared.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.scheduling.AddTimeOff.Outcome.Added;
import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.Slot;
import clinic.domain.scheduling.TimeOff;
import clinic.domain.scheduling.TimeOffFilter;
import clinic.domain.scheduling.TimeOffId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.KeptEvent;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeOffTest {
    private static final List<Actor> ALLOWED = List.of(ADMIN, professional(ANA), SYSTEM);
    private static final List<Actor> NOT_ALLOWED = List.of(professional(BRUNO), RECEPTIONIST, CARLA_HERSELF, ANONYMOUS);
    private static final TimeOffId UNKNOWN = new TimeOffId(SequenceIds.id(99));

    private final Desk desk = new Desk();

    @Test
    void addsItAndTellsWhatIsBookedInIt() {
        var appointment = booked();
        var added = added(ADMIN);
        assertThat(added.timeOff().slot()).isEqualTo(new Slot(NINE, at(12, 0)));
        assertThat(added.timeOff().reason()).isEqualTo("congress");
        assertThat(added.conflicts()).extracting(view -> view.appointment()).containsExactly(appointment);
        assertThat(list(ADMIN, ANA)).isEqualTo(found(added.timeOff()));
    }

    @Test
    void tellsOfItAndOfWhatItShows() {
        booked();
        var timeOff = added(ADMIN).timeOff();
        assertThat(desk.clinic().events())
                .containsExactly(new KeptEvent(
                        "time_off.added",
                        timeOff.id().value(),
                        DAWN,
                        Map.of(
                                "professionalId", ANA.value().toString(),
                                "startsAt", NINE.toString(),
                                "endsAt", at(12, 0).toString())));
        assertThat(desk.auditedActions()).containsExactly("time_off.added", "time_off.conflicts");
        assertThat(desk.clinic().auditLines().getFirst().patients()).isEmpty();
        assertThat(desk.clinic().auditLines().getLast().patients()).containsExactly(CARLA.value());
    }

    @Test
    void showsNobodysDataWhenNothingIsBookedInIt() {
        assertThat(added(ADMIN).conflicts()).isEmpty();
        assertThat(desk.auditedActions()).containsExactly("time_off.added");
    }

    @Test
    void removesItOnce() {
        var timeOff = added(professional(ANA)).timeOff();
        assertThat(remove(professional(ANA), ANA, timeOff.id())).isEqualTo(new RemoveTimeOff.Outcome.Removed());
        assertThat(remove(professional(ANA), ANA, timeOff.id())).isEqualTo(new RemoveTimeOff.Outcome.NotThere());
        assertThat(desk.eventTypes()).containsExactly("time_off.added", "time_off.removed");
        assertThat(desk.auditedActions()).containsExactly("time_off.added", "time_off.removed");
        assertThat(list(ADMIN, ANA)).isEqualTo(found());
    }

    @Test
    void removesNoneOfAnotherProfessional() {
        var timeOff = added(ADMIN).timeOff();
        assertThat(remove(ADMIN, BRUNO, timeOff.id())).isEqualTo(new RemoveTimeOff.Outcome.NotThere());
        assertThat(list(ADMIN, ANA)).isEqualTo(found(timeOff));
    }

    @Test
    void isKeptByAdministratorsTheProfessionalAndTheSystem() {
        for (var actor : ALLOWED) {
            var timeOff = added(actor).timeOff();
            assertThat(list(actor, ANA)).as("%s", actor).isEqualTo(found(timeOff));
            assertThat(remove(actor, ANA, timeOff.id())).as("%s", actor).isEqualTo(new RemoveTimeOff.Outcome.Removed());
        }
    }

    @Test
    void isNobodyElses() {
        var timeOff = added(ADMIN).timeOff();
        for (var actor : NOT_ALLOWED) {
            assertThat(add(actor, ANA, NINE, at(12, 0))).as("%s", actor).isEqualTo(new AddTimeOff.Outcome.NotAllowed());
            assertThat(list(actor, ANA)).as("%s", actor).isEqualTo(new ListTimeOff.Outcome.NotAllowed());
            assertThat(remove(actor, ANA, timeOff.id()))
                    .as("%s", actor)
                    .isEqualTo(new RemoveTimeOff.Outcome.NotAllowed());
        }
        assertThat(list(ADMIN, ANA)).isEqualTo(found(timeOff));
        assertThat(desk.clinic().events()).hasSize(1);
    }

    @Test
    void isOfProfessionalsOnly() {
        assertThat(add(ADMIN, CARLAS_PROFILE, NINE, at(12, 0))).isEqualTo(new AddTimeOff.Outcome.NotThere());
        assertThat(list(ADMIN, CARLAS_PROFILE)).isEqualTo(new ListTimeOff.Outcome.NotThere());
        assertThat(remove(ADMIN, CARLAS_PROFILE, UNKNOWN)).isEqualTo(new RemoveTimeOff.Outcome.NotThere());
        assertThat(desk.clinic().events()).isEmpty();
    }

    @Test
    void endsAfterItStarts() {
        var endsTooEarly = new AddTimeOff.Outcome.EndsBeforeItStarts();
        assertThat(add(ADMIN, ANA, NINE, NINE)).isEqualTo(endsTooEarly);
        assertThat(add(ADMIN, ANA, NINE, NINE.minusSeconds(1))).isEqualTo(endsTooEarly);
        assertThat(add(ADMIN, ANA, NINE, NINE.plusMillis(999))).isEqualTo(endsTooEarly);
        assertThat(add(ADMIN, ANA, NINE, NINE.plusSeconds(1))).isInstanceOf(Added.class);
    }

    @Test
    void lastsAYearAtTheMost() {
        var longest = Duration.ofDays(366);
        assertThat(add(ADMIN, ANA, NINE, NINE.plus(longest).plusSeconds(1)))
                .isEqualTo(new AddTimeOff.Outcome.TooLong());
        assertThat(add(ADMIN, ANA, NINE, NINE.plus(longest))).isInstanceOf(Added.class);
    }

    @Test
    void isNotOverYet() {
        assertThat(add(ADMIN, ANA, DAWN.minusSeconds(60), DAWN)).isEqualTo(new AddTimeOff.Outcome.InThePast());
        assertThat(add(ADMIN, ANA, DAWN.minusSeconds(60), DAWN.plusSeconds(1))).isInstanceOf(Added.class);
    }

    private Appointment booked() {
        var appointment = anAppointment().at(at(10, 0)).of(CARLA).build();
        var other = anAppointment().at(at(14, 0)).of(DAVI).build();
        return desk.clinic().unitOfWork().inTransaction(RECEPTIONIST, () -> {
            desk.clinic().appointments().add(appointment);
            desk.clinic().appointments().add(other);
            return appointment;
        });
    }

    private Added added(Actor actor) {
        var outcome = add(actor, ANA, NINE, at(12, 0));
        assertThat(outcome).isInstanceOf(Added.class);
        return (Added) outcome;
    }

    private AddTimeOff.Outcome add(Actor actor, ProfileId professional, Instant start, Instant end) {
        return desk.scheduling()
                .addTimeOff()
                .handle(new AddTimeOff.Command(actor, professional, start, end, "congress"));
    }

    private RemoveTimeOff.Outcome remove(Actor actor, ProfileId professional, TimeOffId id) {
        return desk.scheduling().removeTimeOff().handle(new RemoveTimeOff.Command(actor, professional, id));
    }

    private ListTimeOff.Outcome list(Actor actor, ProfileId professional) {
        var query = new ListTimeOff.Query(
                actor, professional, TimeOffFilter.ALL, new Paging(Paging.MOST, Optional.empty()));
        return desk.scheduling().listTimeOff().handle(query);
    }

    private static ListTimeOff.Outcome found(TimeOff... timesOff) {
        return new ListTimeOff.Outcome.Found(new Page<>(List.of(timesOff), Optional.empty()));
    }
}

package clinic.application.scheduling;

import static clinic.application.scheduling.Changing.change;
import static clinic.domain.scheduling.NotBookable.IN_THE_PAST;
import static clinic.domain.scheduling.NotBookable.NOT_PERFORMED;
import static clinic.domain.scheduling.NotBookable.OFF_THE_GRID;
import static clinic.domain.scheduling.NotBookable.OUTSIDE_WORKING_HOURS;
import static clinic.domain.testkit.scheduling.AppointmentBuilder.anAppointment;
import static clinic.domain.testkit.scheduling.Cast.ANA;
import static clinic.domain.testkit.scheduling.Cast.BRUNO;
import static clinic.domain.testkit.scheduling.Cast.CARLAS_PROFILE;
import static clinic.domain.testkit.scheduling.Cast.CARLA_HERSELF;
import static clinic.domain.testkit.scheduling.Cast.CLEANING;
import static clinic.domain.testkit.scheduling.Cast.DAVI;
import static clinic.domain.testkit.scheduling.Cast.ELISA_HERSELF;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Moments.DAWN;
import static clinic.domain.testkit.shared.Moments.ZONE;
import static clinic.domain.testkit.shared.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.scheduling.ChangeAppointment.Outcome;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.scheduling.NotBookable;
import clinic.domain.scheduling.Offer;
import clinic.domain.scheduling.Slot;
import clinic.domain.scheduling.Status;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That what cannot be changed stays as it was, without a trace. */
class ChangeRefusedTest {
    private final Desk desk = new Desk();

    @Test
    void refusesTimeThatSomebodyHasAndOffersTheNearest() {
        desk.there(anAppointment().of(DAVI).at(at(14, 0)));
        var appointment = desk.there(anAppointment());
        assertThat(handle(change(appointment).to(at(14, 0))))
                .isEqualTo(new NotPlaced.SlotTaken(ZONE, List.of(offer(13, 30), offer(14, 30), offer(13, 15))));
        assertThat(desk.stored(appointment.id())).contains(appointment);
        assertNoTrace();
    }

    @Test
    void offersItsOwnTimeToo() {
        desk.there(anAppointment().of(DAVI).at(at(14, 0)));
        var appointment = desk.there(anAppointment().at(at(14, 30)));
        var refused = handle(change(appointment).to(at(14, 50)));
        assertThat(refused)
                .isInstanceOfSatisfying(
                        NotPlaced.Refused.class,
                        no -> assertThat(no.alternatives())
                                .containsExactly(offer(14, 45), offer(15, 0), offer(14, 30)));
        for (var offer : List.of(offer(15, 0), offer(14, 45), offer(14, 30))) {
            assertThat(handle(change(appointment).to(offer.slot().start()))).isInstanceOf(Outcome.Changed.class);
        }
    }

    @Test
    void refusesTimeAtWhichThePatientIsElsewhere() {
        desk.there(anAppointment().with(BRUNO).at(at(14, 0)));
        var appointment = desk.there(anAppointment());
        assertThat(handle(change(appointment).to(at(14, 15))))
                .isEqualTo(new NotPlaced.PatientBusy(ZONE, List.of(offer(14, 30), offer(14, 45), offer(13, 30))));
        assertThat(desk.stored(appointment.id())).contains(appointment);
        assertNoTrace();
    }

    @Test
    void goesByTheRulesOfBooking() {
        assertRefused(change(desk.there(anAppointment())).to(at(12, 0)), OUTSIDE_WORKING_HOURS);
        assertRefused(change(desk.there(anAppointment().at(at(15, 0)))).to(at(14, 5)), OFF_THE_GRID);
        assertRefused(
                change(desk.there(anAppointment().at(at(16, 0))))
                        .to(DAWN.minusSeconds(900))
                        .overriding(),
                IN_THE_PAST);
        var cleaning = desk.there(anAppointment().doing(CLEANING).at(at(10, 0)));
        assertRefused(change(cleaning).to(BRUNO), NOT_PERFORMED);
    }

    @Test
    void knowsNoProfessionalWhoIsNone() {
        var appointment = desk.there(anAppointment());
        for (var nobody : List.of(CARLAS_PROFILE, new ProfileId(SequenceIds.id(99)))) {
            assertThat(handle(change(appointment).to(nobody))).isEqualTo(new Outcome.UnknownProfessional());
        }
        assertNoTrace();
    }

    @ParameterizedTest
    @EnumSource(names = {"CHECKED_IN", "COMPLETED", "CANCELLED", "NO_SHOW"})
    void changesNothingThatIsNoLongerAhead(Status status) {
        var appointment = desk.there(anAppointment().in(status));
        assertThat(handle(change(appointment).to(at(14, 0)))).isEqualTo(new Outcome.WrongStatus(status));
        assertThat(handle(change(appointment).noted("a note"))).isEqualTo(new Outcome.WrongStatus(status));
        assertThat(desk.stored(appointment.id())).contains(appointment);
        assertNoTrace();
    }

    @Test
    void changesNothingThatSomebodyElseHasChangedMeanwhile() {
        var appointment = desk.there(anAppointment());
        assertThat(handle(change(appointment).asOf(1).noted("first"))).isInstanceOf(Outcome.Changed.class);
        assertThat(handle(change(appointment).asOf(1).noted("second"))).isEqualTo(new Outcome.Stale());
        assertThat(handle(change(appointment).asOf(1).to(at(14, 0)))).isEqualTo(new Outcome.Stale());
        assertThat(handle(change(appointment).asOf(2).to(at(14, 0)))).isInstanceOf(Outcome.Changed.class);
    }

    @Test
    void knowsNothingThatTheActorMayNotSee() {
        var appointment = desk.there(anAppointment());
        assertThat(handle(change(appointment).by(ELISA_HERSELF).to(at(14, 0)))).isEqualTo(new Outcome.NotThere());
        assertThat(handle(change(new AppointmentId(SequenceIds.id(99))).to(at(14, 0))))
                .isEqualTo(new Outcome.NotThere());
        assertNoTrace();
    }

    @Test
    void isNotForAnonymousAndLetsNoClientOverride() {
        var appointment = desk.there(anAppointment());
        assertThat(handle(change(appointment).by(ANONYMOUS).noted("a note"))).isEqualTo(new Outcome.NotAllowed());
        assertThat(handle(change(appointment).by(CARLA_HERSELF).to(at(12, 0)).overriding()))
                .isEqualTo(new Outcome.NotAllowed());
        assertNoTrace();
    }

    private void assertRefused(Changing changing, NotBookable reason) {
        assertThat(handle(changing)).isInstanceOfSatisfying(NotPlaced.Refused.class, refused -> {
            assertThat(refused.reasons()).containsExactly(reason);
            assertThat(refused.alternatives()).hasSize(3);
        });
        assertNoTrace();
    }

    private Outcome handle(Changing changing) {
        return desk.scheduling().changeAppointment().handle(changing.command());
    }

    private void assertNoTrace() {
        assertThat(desk.clinic().events()).isEmpty();
        assertThat(desk.clinic().auditLines()).isEmpty();
    }

    private static Offer offer(int hour, int minute) {
        return new Offer(Slot.lasting(at(hour, minute), Duration.ofMinutes(30)), ANA);
    }
}

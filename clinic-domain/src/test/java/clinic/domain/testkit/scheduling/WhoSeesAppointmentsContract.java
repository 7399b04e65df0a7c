package clinic.domain.testkit.scheduling;

import static clinic.domain.scheduling.Appointments.Placed.PLACED;
import static clinic.domain.testkit.scheduling.AppointmentBuilder.anAppointment;
import static clinic.domain.testkit.scheduling.Cast.ANA;
import static clinic.domain.testkit.scheduling.Cast.CARLA_HERSELF;
import static clinic.domain.testkit.scheduling.Cast.DAVI;
import static clinic.domain.testkit.scheduling.Cast.ELISA;
import static clinic.domain.testkit.scheduling.Cast.ELISA_HERSELF;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static clinic.domain.testkit.shared.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.Appointment.Change;
import clinic.domain.shared.Actor;
import clinic.domain.shared.StorageFailure;
import clinic.domain.testkit.shared.Actors;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;

/** Who may see and keep what in every store of appointments; the use cases ask before, this is the second wall. */
public abstract class WhoSeesAppointmentsContract extends SchedulingContract {
    @Test
    public void showsAllToStaffAndTheSystem() {
        var appointments =
                List.of(added(anAppointment()), added(anAppointment().of(DAVI).at(at(10, 0))));
        for (var actor : List.of(ADMIN, RECEPTIONIST, SYSTEM, Actors.professional(ANA))) {
            for (var appointment : appointments)
                assertThat(sees(actor, appointment)).as("%s", actor).isTrue();
        }
    }

    @Test
    public void showsItsOwnAloneToAClient() {
        var carlas = added(anAppointment());
        var davis = added(anAppointment().of(DAVI).at(at(10, 0)));
        var elisas = added(anAppointment().of(ELISA).at(at(11, 0)));
        assertThat(List.of(sees(CARLA_HERSELF, carlas), sees(CARLA_HERSELF, davis), sees(CARLA_HERSELF, elisas)))
                .containsExactly(true, false, false);
        assertThat(List.of(sees(ELISA_HERSELF, carlas), sees(ELISA_HERSELF, davis), sees(ELISA_HERSELF, elisas)))
                .containsExactly(false, false, true);
    }

    @Test
    public void showsNothingToAnonymous() {
        assertThat(sees(ANONYMOUS, added(anAppointment()))).isFalse();
    }

    @Test
    public void letsAClientBookConfirmMoveAndCancelItsOwn() {
        var appointment = anAppointment().build();
        assertThat(in(CARLA_HERSELF, () -> stage().appointments().add(appointment)))
                .isEqualTo(PLACED);
        var confirmed = savedBy(CARLA_HERSELF, appointment.confirm(NINE));
        var moved = MovedAppointment.to(confirmed, ANA, at(14, 0));
        assertThat(in(CARLA_HERSELF, () -> stage().appointments().move(moved))).isEqualTo(PLACED);
        assertStored(moved);
        assertStored(savedBy(CARLA_HERSELF, moved.cancel(NINE, Optional.empty())));
    }

    @Test
    public void keepsNothingThatAClientAddsForAnother() {
        assertRefused(CARLA_HERSELF, anAppointment().of(DAVI).build());
        assertRefused(CARLA_HERSELF, anAppointment().of(ELISA).build());
    }

    @Test
    public void keepsNothingThatAClientAddsAgainstTheRules() {
        assertRefused(CARLA_HERSELF, anAppointment().overridden().build());
        assertRefused(CARLA_HERSELF, anAppointment().confirmed().build());
    }

    @Test
    public void keepsNothingOfAnonymous() {
        assertRefused(ANONYMOUS, anAppointment().build());
    }

    @Test
    public void keepsNoStepOfAClientThatIsTheClinics() {
        var appointment = added(anAppointment());
        for (var change : List.of(appointment.checkIn(NINE), appointment.noShow(NINE))) {
            assertThatExceptionOfType(StorageFailure.class).isThrownBy(() -> savedBy(CARLA_HERSELF, change));
        }
        assertStored(appointment);
    }

    @Test
    public void keepsNoChangeOfAnothersAppointment() {
        var davis = added(anAppointment().of(DAVI));
        for (var actor : List.of(CARLA_HERSELF, ANONYMOUS)) {
            assertFails(() -> savedBy(actor, davis.confirm(NINE)));
            assertFails(() -> savedBy(actor, davis.cancel(NINE, Optional.empty())));
            var moved = MovedAppointment.to(davis, ANA, at(14, 0));
            assertFails(() -> in(actor, () -> stage().appointments().move(moved)));
        }
        assertStored(davis);
    }

    /** Whether it refuses the write or knows nothing to be changed. */
    private static void assertFails(ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfAny(StorageFailure.class, IllegalStateException.class);
    }

    private boolean sees(Actor actor, Appointment appointment) {
        return in(actor, () -> stage().appointments().lock(appointment.id())).isPresent();
    }

    private Appointment savedBy(Actor actor, Change change) {
        assertThat(change).isInstanceOf(Change.Done.class);
        var changed = ((Change.Done) change).appointment();
        return in(actor, () -> {
            stage().appointments().save(changed);
            return changed;
        });
    }

    private void assertRefused(Actor actor, Appointment appointment) {
        assertThatExceptionOfType(StorageFailure.class)
                .isThrownBy(() -> in(actor, () -> stage().appointments().add(appointment)))
                .matches(failure -> !failure.retryable());
        assertThat(stored(appointment)).isEmpty();
        assertThat(stage().occupations()).isEmpty();
    }
}

package clinic.domain.testkit.scheduling;

import static clinic.domain.scheduling.Appointments.Placed.PLACED;
import static clinic.domain.scheduling.Appointments.Placed.SLOT_TAKEN;
import static clinic.domain.testkit.scheduling.AppointmentBuilder.anAppointment;
import static clinic.domain.testkit.scheduling.Cast.ANA;
import static clinic.domain.testkit.scheduling.Cast.CARLA_HERSELF;
import static clinic.domain.testkit.scheduling.Cast.CLEANING;
import static clinic.domain.testkit.scheduling.Cast.DAVI;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.FAR_AHEAD;
import static clinic.domain.testkit.shared.Moments.LONG_AGO;
import static clinic.domain.testkit.shared.Moments.NINE;
import static clinic.domain.testkit.shared.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.scheduling.HoldId;
import clinic.domain.scheduling.Slot;
import clinic.domain.scheduling.TimeOffId;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What time means to a store of appointments that something else has: a hold, or time off. */
public abstract class HeldTimeContract extends SchedulingContract {
    private static final HoldId HOLD = new HoldId(SequenceIds.id(71));
    private static final HoldId OTHER_HOLD = new HoldId(SequenceIds.id(72));
    private static final TimeOffId TIME_OFF = new TimeOffId(SequenceIds.id(73));
    private static final Slot HALF_PAST_EIGHT_TO_TEN = new Slot(at(8, 30), at(10, 0));

    @Test
    public void refusesTimeThatIsHeld() {
        assertThat(stage().hold(HOLD, ANA, HALF_PAST_EIGHT_TO_TEN, FAR_AHEAD)).isTrue();
        var appointment = anAppointment().build();
        assertThat(add(appointment)).isEqualTo(SLOT_TAKEN);
        assertThat(stored(appointment)).isEmpty();
        assertThat(stage().occupations()).containsExactly(Occupation.of(ANA, HOLD, HALF_PAST_EIGHT_TO_TEN));
    }

    @Test
    public void takesTimeWhoseHoldHasExpiredForWhoeverActs() {
        for (var actor : List.of(RECEPTIONIST, CARLA_HERSELF, SYSTEM)) {
            stage().hold(HOLD, ANA, HALF_PAST_EIGHT_TO_TEN, LONG_AGO);
            var appointment = anAppointment().build();
            assertThat(in(actor, () -> stage().appointments().add(appointment)))
                    .as("%s", actor)
                    .isEqualTo(PLACED);
            assertStored(appointment);
            kept(appointment.cancel(NINE, Optional.empty()));
        }
    }

    @Test
    public void takesTimeOfSeveralHoldsThatHaveExpired() {
        stage().hold(HOLD, ANA, new Slot(at(8, 0), at(9, 15)), LONG_AGO);
        stage().hold(OTHER_HOLD, ANA, new Slot(at(9, 15), at(11, 0)), LONG_AGO);
        assertStored(added(anAppointment().doing(CLEANING)));
    }

    @Test
    public void refusesTimeThatIsHeldBesideAHoldThatHasExpired() {
        stage().hold(HOLD, ANA, new Slot(at(8, 0), at(9, 15)), LONG_AGO);
        stage().hold(OTHER_HOLD, ANA, new Slot(at(9, 15), at(11, 0)), FAR_AHEAD);
        var appointment = anAppointment().build();
        assertThat(add(appointment)).isEqualTo(SLOT_TAKEN);
        assertThat(stored(appointment)).isEmpty();
        assertThat(add(anAppointment().at(at(11, 0)).build())).isEqualTo(PLACED);
    }

    @Test
    public void movesOverAHoldThatHasExpired() {
        var appointment = added(anAppointment());
        stage().hold(HOLD, ANA, new Slot(at(14, 0), at(15, 0)), LONG_AGO);
        var moved = MovedAppointment.to(appointment, ANA, at(14, 0));
        assertThat(inTransaction(() -> stage().appointments().move(moved))).isEqualTo(PLACED);
        assertStored(moved);
    }

    @Test
    public void refusesToMoveOntoAHoldAndStays() {
        var appointment = added(anAppointment());
        var held = new Slot(at(14, 0), at(15, 0));
        stage().hold(HOLD, ANA, held, FAR_AHEAD);
        var moved = MovedAppointment.to(appointment, ANA, at(14, 0));
        assertThat(inTransaction(() -> stage().appointments().move(moved))).isEqualTo(SLOT_TAKEN);
        assertThat(stored(appointment)).contains(appointment);
        assertThat(stage().occupations())
                .hasSize(3)
                .containsAll(Occupation.of(appointment))
                .contains(Occupation.of(ANA, HOLD, held));
    }

    @Test
    public void refusesTimeOffAlsoWhereAnAppointmentInItIsCancelled() {
        var appointment = added(anAppointment());
        stage().takeOff(TIME_OFF, ANA, HALF_PAST_EIGHT_TO_TEN, "congress");
        assertStored(appointment);
        assertThat(add(anAppointment()
                        .of(DAVI)
                        .at(NINE.plus(Duration.ofMinutes(30)))
                        .build()))
                .isEqualTo(SLOT_TAKEN);
        kept(appointment.cancel(NINE, Optional.empty()));
        assertThat(add(anAppointment().of(DAVI).build())).isEqualTo(SLOT_TAKEN);
        assertThat(add(anAppointment().of(DAVI).at(at(10, 0)).build())).isEqualTo(PLACED);
    }
}

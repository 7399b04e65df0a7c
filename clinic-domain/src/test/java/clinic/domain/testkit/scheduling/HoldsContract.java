package clinic.domain.testkit.scheduling;

import static clinic.domain.scheduling.Appointments.Placed.PATIENT_BUSY;
import static clinic.domain.scheduling.Appointments.Placed.PLACED;
import static clinic.domain.scheduling.Appointments.Placed.SLOT_TAKEN;
import static clinic.domain.scheduling.Holds.Released.GONE;
import static clinic.domain.scheduling.Holds.Released.RELEASED;
import static clinic.domain.testkit.scheduling.AppointmentBuilder.anAppointment;
import static clinic.domain.testkit.scheduling.Cast.BRUNO;
import static clinic.domain.testkit.scheduling.Cast.CARLA;
import static clinic.domain.testkit.scheduling.Cast.CLEANING;
import static clinic.domain.testkit.scheduling.Cast.DAVI;
import static clinic.domain.testkit.scheduling.HoldBuilder.aHold;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.domain.scheduling.Hold;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How every store of holds keeps a time free, and gives it back. */
public abstract class HoldsContract extends DiaryContract {
    @Test
    public void occupiesTheProfessionalWithTheBuffersAndThePatientWithout() {
        var hold = held(aHold().of(CARLA).lasting(Cast.times(CLEANING)));
        assertThat(stage().occupations())
                .containsExactlyInAnyOrder(
                        Occupation.of(hold.professional(), hold.id(), hold.occupied()),
                        Occupation.of(
                                CARLA, hold.id(), hold.visit().orElseThrow().slot()));
        assertThat(isFree(Cast.ANA, hold.occupied())).isFalse();
    }

    @Test
    public void occupiesTheProfessionalAloneForNobodyYet() {
        var hold = held(aHold());
        assertThat(stage().occupations())
                .containsExactly(Occupation.of(hold.professional(), hold.id(), hold.occupied()));
    }

    @Test
    public void findsWhatWasPlaced() {
        var mine = held(aHold().of(CARLA).by(Cast.CARLAS_PROFILE));
        var nobodys = held(aHold().at(at(10, 0)));
        assertThat(found(mine)).contains(mine);
        assertThat(found(nobodys)).contains(nobodys);
        assertThat(found(aHold().build())).isEmpty();
    }

    @Test
    public void keepsTheTimeFromAppointmentsAndOtherHolds() {
        held(aHold().of(CARLA));
        assertThat(add(anAppointment().of(DAVI).build())).isEqualTo(SLOT_TAKEN);
        assertThat(add(anAppointment().with(BRUNO).build())).isEqualTo(PATIENT_BUSY);
        assertThat(place(aHold().of(DAVI).build())).isEqualTo(SLOT_TAKEN);
        assertThat(place(aHold().with(BRUNO).of(CARLA).build())).isEqualTo(PATIENT_BUSY);
        assertThat(place(aHold().with(BRUNO).build())).isEqualTo(PLACED);
    }

    @Test
    public void refusesTimeThatAnAppointmentHas() {
        var appointment = added(anAppointment());
        var sameTime = aHold().of(DAVI).build();
        assertThat(place(sameTime)).isEqualTo(SLOT_TAKEN);
        assertThat(place(aHold().with(BRUNO).of(CARLA).build())).isEqualTo(PATIENT_BUSY);
        assertThat(found(sameTime)).isEmpty();
        assertStored(appointment);
    }

    @Test
    public void letsNeighboursTouch() {
        held(aHold().at(at(9, 0)));
        held(aHold().at(at(9, 30)));
        added(anAppointment().at(at(8, 30)));
    }

    @Test
    public void takesTheTimeOfAHoldThatHasExpired() {
        held(aHold().of(CARLA).expired());
        var second = held(aHold().of(CARLA));
        assertThat(stage().occupations())
                .containsExactlyInAnyOrder(
                        Occupation.of(second.professional(), second.id(), second.occupied()),
                        Occupation.of(
                                CARLA, second.id(), second.visit().orElseThrow().slot()));
    }

    @Test
    public void letsAClientTakeTheTimeThatAnotherPatientsHoldLetExpire() {
        held(aHold().of(DAVI).expired());
        var appointment = anAppointment().build();
        var placed = in(Cast.CARLA_HERSELF, () -> stage().appointments().add(appointment));
        assertThat(placed).isEqualTo(PLACED);
        sweep();
        assertStored(appointment);
    }

    @Test
    public void forgetsAHoldThatHasExpired() {
        var hold = held(aHold().of(CARLA).expired());
        assertThat(found(hold)).isEmpty();
        assertThat(release(RECEPTIONIST, hold)).isEqualTo(GONE);
        assertThat(isFree(Cast.ANA, hold.occupied())).isTrue();
    }

    @Test
    public void releasesOnce() {
        var hold = held(aHold().of(CARLA));
        assertThat(release(RECEPTIONIST, hold)).isEqualTo(RELEASED);
        assertThat(release(RECEPTIONIST, hold)).isEqualTo(GONE);
        assertThat(found(hold)).isEmpty();
        assertThat(stage().occupations()).isEmpty();
    }

    @Test
    public void letsAnAppointmentTakeItsPlaceInOneTransaction() {
        var hold = held(aHold().of(CARLA));
        var appointment = anAppointment().build();
        var placed = inTransaction(() -> {
            assertThat(stage().holds().release(hold.id())).isEqualTo(RELEASED);
            return stage().appointments().add(appointment);
        });
        assertThat(placed).isEqualTo(PLACED);
        assertStored(appointment);
    }

    @Test
    public void staysWhenTheTransactionThatReleasesItFails() {
        var hold = held(aHold().of(CARLA));
        assertThatThrownBy(() -> inTransaction(() -> {
            stage().holds().release(hold.id());
            throw new UnsupportedOperationException("a bug");
        }));
        assertThat(found(hold)).contains(hold);
        assertThat(add(anAppointment().build())).isEqualTo(SLOT_TAKEN);
    }

    @Test
    public void isPutBackInTheTransactionThatReleasedIt() {
        var hold = held(aHold().of(CARLA));
        var placed = inTransaction(() -> {
            stage().holds().release(hold.id());
            return stage().holds().place(hold);
        });
        assertThat(placed).isEqualTo(PLACED);
        assertThat(found(hold)).contains(hold);
    }

    @Test
    public void sweepsWhatHasExpiredAndNothingElse() {
        held(aHold().of(CARLA).expired());
        held(aHold().at(at(10, 0)).expired());
        held(aHold().with(BRUNO).at(at(11, 0)).of(DAVI).expired());
        var live = held(aHold().at(at(14, 0)));
        var appointment = added(anAppointment().at(at(15, 0)));
        assertThat(sweep()).isEqualTo(3);
        assertThat(sweep()).isZero();
        assertThat(found(live)).contains(live);
        assertThat(stage().occupations()).hasSize(3).containsAll(Occupation.of(appointment));
    }

    @Test
    public void worksInTransactionsOnly() {
        var hold = aHold().build();
        assertThatIllegalStateException().isThrownBy(() -> stage().holds().place(hold));
        assertThatIllegalStateException().isThrownBy(() -> stage().holds().find(hold.id()));
        assertThatIllegalStateException().isThrownBy(() -> stage().holds().release(hold.id()));
        assertThatIllegalStateException().isThrownBy(() -> stage().holds().sweep(at(9, 0)));
    }

    private Hold held(HoldBuilder builder) {
        var hold = builder.build();
        assertThat(place(SYSTEM, hold)).isEqualTo(PLACED);
        return hold;
    }

    private Optional<Hold> found(Hold hold) {
        return inTransaction(() -> stage().holds().find(hold.id()));
    }
}

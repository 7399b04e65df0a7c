package clinic.domain.testkit.scheduling;

import static clinic.domain.scheduling.Appointments.Placed.PATIENT_BUSY;
import static clinic.domain.scheduling.Appointments.Placed.PLACED;
import static clinic.domain.scheduling.Appointments.Placed.SLOT_TAKEN;
import static clinic.domain.testkit.scheduling.AppointmentBuilder.anAppointment;
import static clinic.domain.testkit.scheduling.Cast.ANA;
import static clinic.domain.testkit.scheduling.Cast.BRUNO;
import static clinic.domain.testkit.scheduling.Cast.CLEANING;
import static clinic.domain.testkit.scheduling.Cast.DAVI;
import static clinic.domain.testkit.shared.Moments.NINE;
import static clinic.domain.testkit.shared.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.Appointments.Placed;
import clinic.domain.shared.ProfileId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How every store of appointments moves one: never in both times, never in neither. */
public abstract class MovingContract extends SchedulingContract {
    @Test
    public void movesToAnotherTimeAndFreesTheFormer() {
        var moved = movedTo(added(anAppointment().doing(CLEANING).noted("a note")), ANA, at(14, 0));
        assertStored(moved);
        assertStored(moved, added(anAppointment().doing(CLEANING)));
        assertThat(add(anAppointment().of(DAVI).at(at(14, 59)).build())).isEqualTo(SLOT_TAKEN);
    }

    @Test
    public void movesToAnotherProfessional() {
        var moved = movedTo(added(anAppointment()), BRUNO, NINE);
        assertStored(moved);
        assertStored(moved, added(anAppointment().of(DAVI)));
    }

    @Test
    public void movesIntoItsOwnFormerTime() {
        var later = movedTo(added(anAppointment().doing(CLEANING)), ANA, at(9, 15));
        assertStored(later);
        assertStored(movedTo(later, ANA, at(8, 45)));
    }

    @Test
    public void losesAConfirmationByMoving() {
        var confirmed = kept(added(anAppointment()).confirm(NINE));
        var moved = movedTo(confirmed, ANA, at(14, 0));
        assertThat(moved.state()).isEqualTo(new Appointment.State.Scheduled());
        assertStored(moved);
    }

    @Test
    public void staysWhenTheProfessionalIsOccupied() {
        var appointment = added(anAppointment());
        var other = added(anAppointment().of(DAVI).at(at(14, 0)));
        for (var minute : List.of(0, 15, 29)) {
            var wanted = MovedAppointment.to(appointment, ANA, at(14, minute));
            assertThat(move(wanted)).isEqualTo(SLOT_TAKEN);
            assertStored(appointment, other);
        }
    }

    @Test
    public void staysWhenThePatientIsElsewhere() {
        var appointment = added(anAppointment());
        var other = added(anAppointment().with(BRUNO).at(at(14, 0)));
        assertThat(move(MovedAppointment.to(appointment, ANA, at(14, 15)))).isEqualTo(PATIENT_BUSY);
        assertStored(appointment, other);
    }

    @Test
    public void goesOnInATransactionAfterARefusal() {
        var appointment = added(anAppointment());
        var other = added(anAppointment().of(DAVI).at(at(14, 0)));
        var wanted = MovedAppointment.to(appointment, ANA, at(15, 0));
        inTransaction(() -> {
            var refused = MovedAppointment.to(appointment, ANA, at(14, 0));
            assertThat(stage().appointments().move(refused)).isEqualTo(SLOT_TAKEN);
            return assertThat(stage().appointments().move(wanted)).isEqualTo(PLACED);
        });
        assertStored(wanted, other);
    }

    @Test
    public void staysWhenTheTransactionFails() {
        var appointment = added(anAppointment());
        assertThatThrownBy(() -> inTransaction(() -> {
            stage().appointments().move(MovedAppointment.to(appointment, BRUNO, at(14, 0)));
            throw new UnsupportedOperationException("a bug");
        }));
        assertStored(appointment);
    }

    @Test
    public void movesNoOtherVersion() {
        var first = added(anAppointment());
        var confirmed = kept(first.confirm(NINE));
        var stale = MovedAppointment.to(first, ANA, at(14, 0));
        assertThatIllegalStateException().isThrownBy(() -> move(stale));
        assertStored(confirmed);
    }

    @Test
    public void movesNoUnknownOne() {
        var unknown = MovedAppointment.to(anAppointment().build(), ANA, at(14, 0));
        assertThatIllegalStateException().isThrownBy(() -> move(unknown));
        assertThat(stored(unknown)).isEmpty();
        assertThat(stage().occupations()).isEmpty();
    }

    private Appointment movedTo(Appointment appointment, ProfileId professional, Instant start) {
        var moved = MovedAppointment.to(appointment, professional, start);
        assertThat(move(moved)).isEqualTo(PLACED);
        return moved;
    }

    private Placed move(Appointment moved) {
        return inTransaction(() -> stage().appointments().move(moved));
    }
}

package clinic.domain.testkit.scheduling;

import static clinic.domain.scheduling.Appointments.Placed.SLOT_TAKEN;
import static clinic.domain.testkit.scheduling.AppointmentBuilder.anAppointment;
import static clinic.domain.testkit.scheduling.Cast.ANA;
import static clinic.domain.testkit.scheduling.Cast.BRUNO;
import static clinic.domain.testkit.scheduling.Cast.CLEANING;
import static clinic.domain.testkit.scheduling.Cast.DAVI;
import static clinic.domain.testkit.scheduling.HoldBuilder.aHold;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.DAWN;
import static clinic.domain.testkit.shared.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.domain.scheduling.Slot;
import clinic.domain.scheduling.TimeOffFilter;
import clinic.domain.shared.Paging;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of times off takes, and gives back. */
public abstract class TimesOffContract extends DiaryContract {
    private static final Slot MORNING = from(8, 0, 12, 0);

    @Test
    public void takesAllOfItsTimeAndNothingBesides() {
        assertThat(add(away(MORNING))).isEmpty();
        assertTaken(at(8, 0));
        assertTaken(at(11, 45));
        assertThat(isFree(BRUNO, MORNING)).isTrue();
        added(anAppointment().at(at(7, 30)));
        added(anAppointment().at(at(12, 0)));
        added(anAppointment().at(at(9, 0)).with(BRUNO));
    }

    @Test
    public void tellsTheAppointmentsInItWhichStay() {
        var late = added(anAppointment().at(at(11, 0)));
        var early = added(anAppointment().at(at(7, 45)));
        added(anAppointment().at(at(12, 0)));
        added(anAppointment().at(at(10, 0)).with(BRUNO).of(DAVI));
        kept(added(anAppointment().at(at(10, 0))).cancel(DAWN, Optional.empty()));
        var conflicts = add(away(MORNING));
        assertThat(conflicts).extracting(view -> view.appointment()).containsExactly(early, late);
        assertThat(conflicts).extracting(view -> view.patientName()).containsOnly("Carla Costa");
        assertThat(stored(early)).contains(early);
        assertTaken(at(8, 15));
        assertTaken(at(10, 30));
        assertTaken(at(11, 30));
    }

    @Test
    public void tellsAnAppointmentWhoseBufferAloneIsInIt() {
        var cleaning = added(anAppointment().at(at(8, 0)).doing(CLEANING));
        var conflicts = add(away(from(9, 0, 12, 0)));
        assertThat(conflicts).extracting(view -> view.appointment()).containsExactly(cleaning);
        assertTaken(at(9, 15));
    }

    @Test
    public void takesWhatIsFreedInIt() {
        var cancelled = added(anAppointment().at(at(9, 0)));
        var moved = added(anAppointment().at(at(10, 0)));
        var hold = aHold().at(at(11, 0)).build();
        place(hold);
        add(away(MORNING));
        kept(cancelled.cancel(DAWN, Optional.empty()));
        inTransaction(() -> stage().appointments().move(MovedAppointment.to(moved, ANA, at(14, 0))));
        release(RECEPTIONIST, hold);
        assertTaken(at(9, 0));
        assertTaken(at(10, 0));
        assertTaken(at(11, 0));
    }

    @Test
    public void takesWhatAHoldInItLetsExpire() {
        place(aHold().at(at(9, 0)).of(DAVI).expired().build());
        place(aHold().at(at(10, 0)).expired().build());
        add(away(MORNING));
        assertTaken(at(9, 0));
        assertThat(sweep()).isPositive();
        assertTaken(at(9, 0));
        assertTaken(at(10, 0));
    }

    @Test
    public void leavesAHoldInItAndGivesItNoTimeAgain() {
        var hold = aHold().build();
        place(hold);
        assertThat(add(away(MORNING))).isEmpty();
        assertThat(inTransaction(() -> stage().holds().find(hold.id()))).contains(hold);
        var again = inTransaction(() -> {
            stage().holds().release(hold.id());
            return stage().holds().place(hold);
        });
        assertThat(again).isEqualTo(SLOT_TAKEN);
    }

    @Test
    public void freesItsTimeAtOnceWhenRemoved() {
        var stays = added(anAppointment().at(at(10, 0)));
        var timeOff = away(MORNING);
        add(timeOff);
        assertThat(remove(timeOff)).contains(timeOff);
        assertThat(isFree(ANA, from(8, 0, 10, 0))).isTrue();
        assertThat(isFree(ANA, from(10, 30, 12, 0))).isTrue();
        assertStored(
                stays,
                added(anAppointment().at(at(9, 30))),
                added(anAppointment().at(at(10, 30))));
        assertThat(remove(timeOff)).isEmpty();
    }

    @Test
    public void keepsWhatAnotherTimeOffCoversToo() {
        var first = away(from(8, 0, 10, 0));
        var second = away(from(9, 0, 11, 0));
        add(first);
        add(second);
        assertThat(remove(first)).contains(first);
        assertThat(isFree(ANA, from(8, 0, 9, 0))).isTrue();
        assertTaken(at(9, 0));
        assertTaken(at(10, 30));
        assertThat(remove(second)).contains(second);
        assertThat(isFree(ANA, MORNING)).isTrue();
    }

    @Test
    public void removesNothingOfAnotherProfessional() {
        var timeOff = away(MORNING);
        add(timeOff);
        assertThat(in(SYSTEM, () -> stage().timesOff().remove(BRUNO, timeOff.id())))
                .isEmpty();
        assertTaken(at(9, 0));
    }

    @Test
    public void leavesNothingOfATransactionThatFailed() {
        assertThatThrownBy(() -> in(SYSTEM, () -> {
            stage().timesOff().add(away(MORNING));
            throw new UnsupportedOperationException("a bug");
        }));
        assertThat(isFree(ANA, MORNING)).isTrue();
        assertThat(in(SYSTEM, () -> stage().timesOff().list(ANA, TimeOffFilter.ALL, new Paging(10, Optional.empty()))))
                .matches(page -> page.items().isEmpty());
    }

    @Test
    public void worksInTransactionsOnly() {
        var timeOff = away(MORNING);
        var paging = new Paging(10, Optional.empty());
        assertThatIllegalStateException().isThrownBy(() -> stage().timesOff().add(timeOff));
        assertThatIllegalStateException().isThrownBy(() -> stage().timesOff().remove(ANA, timeOff.id()));
        assertThatIllegalStateException().isThrownBy(() -> stage().timesOff().list(ANA, TimeOffFilter.ALL, paging));
    }

    private void assertTaken(Instant start) {
        var appointment = anAppointment().of(DAVI).at(start).build();
        assertThat(isFree(ANA, appointment.occupied())).as("free at %s", start).isFalse();
        assertThat(add(appointment)).as("placed at %s", start).isEqualTo(SLOT_TAKEN);
    }
}

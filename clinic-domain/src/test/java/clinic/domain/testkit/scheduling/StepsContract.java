package clinic.domain.testkit.scheduling;

import static clinic.domain.scheduling.Appointments.Placed.PLACED;
import static clinic.domain.scheduling.Appointments.Placed.SLOT_TAKEN;
import static clinic.domain.testkit.scheduling.AppointmentBuilder.anAppointment;
import static clinic.domain.testkit.scheduling.Cast.CLEANING;
import static clinic.domain.testkit.scheduling.Cast.DAVI;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.Appointment.Change;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How every store of appointments keeps what becomes of one. */
public abstract class StepsContract extends SchedulingContract {
    private static final Instant LATER = NINE.plusSeconds(61);

    @Test
    public void keepsEachStepThatHoldsTheTime() {
        var scheduled = added(anAppointment().doing(CLEANING));
        var confirmed = kept(scheduled.confirm(NINE));
        assertStored(confirmed);
        var here = kept(confirmed.checkIn(LATER));
        assertStored(here);
        var done = kept(here.complete(LATER.plusSeconds(1)));
        assertStored(done);
        assertThat(add(anAppointment().of(DAVI).build())).isEqualTo(SLOT_TAKEN);
    }

    @Test
    public void freesTheTimeOfWhoCancelsAtOnce() {
        var cancelled = kept(added(anAppointment().doing(CLEANING)).cancel(LATER, Optional.of("has a cold")));
        assertStored(cancelled);
        assertStored(cancelled, added(anAppointment().doing(CLEANING)));
    }

    @Test
    public void keepsACancellationWithoutAReason() {
        assertStored(kept(added(anAppointment()).cancel(LATER, Optional.empty())));
    }

    @Test
    public void freesTheTimeOfWhoDoesNotCome() {
        var missed = kept(added(anAppointment()).noShow(LATER));
        assertStored(missed, added(anAppointment()));
    }

    @Test
    public void freesTheTimeWithinTheTransaction() {
        var first = added(anAppointment());
        var second = anAppointment().of(DAVI).build();
        var cancelled = done(first.cancel(LATER, Optional.empty()));
        inTransaction(() -> {
            stage().appointments().save(cancelled);
            return assertThat(stage().appointments().add(second)).isEqualTo(PLACED);
        });
        assertStored(cancelled, second);
    }

    @Test
    public void givesNothingBackWhenTheTransactionFails() {
        var appointment = added(anAppointment());
        var cancelled = done(appointment.cancel(LATER, Optional.empty()));
        assertThatThrownBy(() -> inTransaction(() -> {
            stage().appointments().save(cancelled);
            throw new UnsupportedOperationException("a bug");
        }));
        assertStored(appointment);
    }

    @Test
    public void keepsOtherNotesAndNone() {
        var noted = added(anAppointment().noted("first")).noted(Optional.of("second; 'third'"));
        inTransaction(() -> save(noted));
        assertStored(noted);
        var bare = noted.noted(Optional.empty());
        inTransaction(() -> save(bare));
        assertStored(bare);
    }

    @Test
    public void keepsNoChangeOfAnotherVersion() {
        var first = added(anAppointment());
        var confirmed = kept(first.confirm(NINE));
        for (var stale : new Appointment[] {
            done(first.confirm(LATER)), done(first.cancel(LATER, Optional.empty())), done(first.noShow(LATER))
        }) {
            assertThatIllegalStateException().isThrownBy(() -> inTransaction(() -> save(stale)));
        }
        assertStored(confirmed);
    }

    @Test
    public void keepsNoChangeOfAnUnknownOne() {
        var unknown = done(anAppointment().build().confirm(NINE));
        assertThatIllegalStateException().isThrownBy(() -> inTransaction(() -> save(unknown)));
        assertThat(stored(unknown)).isEmpty();
    }

    private Appointment save(Appointment changed) {
        stage().appointments().save(changed);
        return changed;
    }

    private static Appointment done(Change change) {
        assertThat(change).isInstanceOf(Change.Done.class);
        return ((Change.Done) change).appointment();
    }
}

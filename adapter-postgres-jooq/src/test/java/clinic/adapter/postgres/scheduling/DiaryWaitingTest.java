package clinic.adapter.postgres.scheduling;

import static clinic.domain.scheduling.Appointments.Placed.PLACED;
import static clinic.domain.scheduling.Appointments.Placed.SLOT_TAKEN;
import static clinic.domain.scheduling.Holds.Released.RELEASED;
import static clinic.domain.testkit.scheduling.AppointmentBuilder.anAppointment;
import static clinic.domain.testkit.scheduling.Cast.ANA;
import static clinic.domain.testkit.scheduling.Cast.CARLA;
import static clinic.domain.testkit.scheduling.Cast.DAVI;
import static clinic.domain.testkit.scheduling.HoldBuilder.aHold;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.DAWN;
import static clinic.domain.testkit.shared.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.Appointment.Change;
import clinic.domain.scheduling.AppointmentView;
import clinic.domain.scheduling.Appointments.Placed;
import clinic.domain.scheduling.Slot;
import clinic.domain.scheduling.TimeOff;
import clinic.domain.scheduling.TimeOffId;
import clinic.domain.shared.Actor;
import clinic.domain.testkit.scheduling.MovedAppointment;
import clinic.domain.testkit.shared.SequenceIds;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two transactions on one diary, of which the second comes while the first is under way: each order, each end. */
@Timeout(60)
class DiaryWaitingTest {
    private static final Slot MORNING = new Slot(at(8, 0), at(12, 0));

    @AutoClose
    private static final PostgresStage STAGE = new PostgresStage();

    @AutoClose
    private final Meanwhile meanwhile = new Meanwhile(STAGE.database());

    @BeforeEach
    void reset() {
        STAGE.reset();
    }

    @Test
    void timeOffWaitsForABookingAndTellsIt() {
        var appointment = anAppointment().build();
        var conflicts = in(RECEPTIONIST, () -> {
            STAGE.appointments().add(appointment);
            return meanwhile.waits(() -> addTimeOff(71));
        });
        assertThat(conflicts.join()).containsExactly(appointment);
        assertTakenBySomethingElse();
    }

    @Test
    void timeOffTakesTheTimeOfABookingThatFailed() {
        var conflicts = new CompletableFuture<CompletableFuture<List<Appointment>>>();
        assertThatThrownBy(() -> in(RECEPTIONIST, () -> {
            STAGE.appointments().add(anAppointment().build());
            conflicts.complete(meanwhile.waits(() -> addTimeOff(71)));
            throw new UnsupportedOperationException("a bug");
        }));
        assertThat(conflicts.join().join()).isEmpty();
        assertThat(timeOffOccupations()).containsExactly("[08:00,12:00)");
    }

    @Test
    void aBookingWaitsForATimeOffAndIsRefused() {
        var outcome = in(ADMIN, () -> {
            STAGE.timesOff().add(timeOff(71));
            return meanwhile.waits(() -> book(anAppointment().build()));
        });
        assertThat(outcome.join()).isEqualTo(SLOT_TAKEN);
    }

    @Test
    void timeOffTakesWhatACancellationBeforeItFreed() {
        var appointment = booked();
        var conflicts = in(RECEPTIONIST, () -> {
            cancelled(appointment);
            return meanwhile.waits(() -> addTimeOff(71));
        });
        assertThat(conflicts.join()).isEmpty();
        assertThat(timeOffOccupations()).containsExactly("[08:00,12:00)");
    }

    @Test
    void timeOffTakesWhatACancellationAfterItFrees() {
        var appointment = booked();
        var cancellation = in(ADMIN, () -> {
            assertThat(STAGE.timesOff().add(timeOff(71))).hasSize(1);
            return meanwhile.waits(() -> cancel(appointment));
        });
        cancellation.join();
        assertThat(timeOffOccupations()).containsExactly("[08:00,09:00)", "[09:00,09:30)", "[09:30,12:00)");
    }

    @Test
    void removingLeavesNothingOfWhatACancellationGaveIt() {
        var appointment = booked();
        addTimeOff(71);
        var removal = in(RECEPTIONIST, () -> {
            cancelled(appointment);
            return meanwhile.waits(() -> removeTimeOff(71));
        });
        assertThat(removal.join()).isPresent();
        assertThat(timeOffOccupations()).isEmpty();
    }

    @Test
    void aCancellationGivesNothingToATimeOffThatIsBeingRemoved() {
        var appointment = booked();
        addTimeOff(71);
        var cancellation = in(ADMIN, () -> {
            STAGE.timesOff().remove(ANA, id(71));
            return meanwhile.waits(() -> cancel(appointment));
        });
        cancellation.join();
        assertThat(timeOffOccupations()).isEmpty();
    }

    @Test
    void twoTimesOffShareWhatTheyCover() {
        var second = in(ADMIN, () -> {
            STAGE.timesOff().add(timeOff(71));
            return meanwhile.waits(() -> addTimeOff(72));
        });
        second.join();
        assertThat(timeOffOccupations()).containsExactly("[08:00,12:00)");
        removeTimeOff(71);
        assertThat(timeOffOccupations()).containsExactly("[08:00,12:00)");
        removeTimeOff(72);
        assertThat(timeOffOccupations()).isEmpty();
    }

    @Test
    void aMoveAndACancellationThatWantTheSameTimeDoNotLockUp() {
        var moves = booked();
        var goes = anAppointment().of(DAVI).at(at(10, 0)).build();
        assertThat(book(goes)).isEqualTo(PLACED);
        var hold = aHold().at(at(11, 0)).build();
        in(RECEPTIONIST, () -> STAGE.holds().place(hold));
        var cancellation = in(RECEPTIONIST, () -> {
            assertThat(STAGE.holds().release(hold.id())).isEqualTo(RELEASED);
            var moved = MovedAppointment.to(moves, ANA, at(11, 0));
            assertThat(STAGE.appointments().move(moved)).isEqualTo(PLACED);
            var waiting = meanwhile.waits(() -> cancel(goes));
            assertThat(STAGE.appointments().move(MovedAppointment.to(moved, ANA, at(10, 0))))
                    .isEqualTo(SLOT_TAKEN);
            return waiting;
        });
        cancellation.join();
        assertThat(book(anAppointment().of(CARLA).at(at(10, 0)).build())).isEqualTo(PLACED);
    }

    @Test
    void aBookingWaitsForWhoTakesThePlaceOfAHold() {
        var hold = aHold().build();
        in(RECEPTIONIST, () -> STAGE.holds().place(hold));
        var other = in(RECEPTIONIST, () -> {
            assertThat(STAGE.holds().release(hold.id())).isEqualTo(RELEASED);
            var waiting = meanwhile.waits(() -> book(anAppointment().of(DAVI).build()));
            assertThat(STAGE.appointments().add(anAppointment().build())).isEqualTo(PLACED);
            return waiting;
        });
        assertThat(other.join()).isEqualTo(SLOT_TAKEN);
    }

    @Test
    void aBookingThatWaitedForAReleaseThatFailedIsRefused() {
        var hold = aHold().build();
        in(RECEPTIONIST, () -> STAGE.holds().place(hold));
        var other = new CompletableFuture<CompletableFuture<Placed>>();
        assertThatThrownBy(() -> in(RECEPTIONIST, () -> {
            STAGE.holds().release(hold.id());
            other.complete(meanwhile.waits(() -> book(anAppointment().of(DAVI).build())));
            throw new UnsupportedOperationException("a bug");
        }));
        assertThat(other.join().join()).isEqualTo(SLOT_TAKEN);
    }

    @Test
    void aBookingOverAnExpiredHoldWaitsForTheSweepAndIsPlaced() {
        in(SYSTEM, () -> STAGE.holds().place(aHold().of(DAVI).expired().build()));
        var booking = in(SYSTEM, () -> {
            assertThat(STAGE.holds().sweep(DAWN)).isEqualTo(1);
            return meanwhile.waits(() -> book(anAppointment().build()));
        });
        assertThat(booking.join()).isEqualTo(PLACED);
    }

    @Test
    void aSweepWaitsForABookingOverAnExpiredHoldAndFindsNothing() {
        in(SYSTEM, () -> STAGE.holds().place(aHold().of(DAVI).expired().build()));
        var sweep = in(RECEPTIONIST, () -> {
            assertThat(STAGE.appointments().add(anAppointment().build())).isEqualTo(PLACED);
            return meanwhile.waits(() -> in(SYSTEM, () -> STAGE.holds().sweep(DAWN)));
        });
        assertThat(sweep.join()).isZero();
    }

    private static <T> T in(Actor actor, Supplier<T> work) {
        return STAGE.unitOfWork().inTransaction(actor, work);
    }

    private static TimeOffId id(long number) {
        return new TimeOffId(SequenceIds.id(number));
    }

    private static TimeOff timeOff(long number) {
        return new TimeOff(id(number), ANA, MORNING, "congress", DAWN);
    }

    private static List<Appointment> addTimeOff(long number) {
        var conflicts = in(ADMIN, () -> STAGE.timesOff().add(timeOff(number)));
        return conflicts.stream().map(AppointmentView::appointment).toList();
    }

    private static Optional<TimeOff> removeTimeOff(long number) {
        return in(ADMIN, () -> STAGE.timesOff().remove(ANA, id(number)));
    }

    private static Placed book(Appointment appointment) {
        return in(RECEPTIONIST, () -> STAGE.appointments().add(appointment));
    }

    private static Appointment booked() {
        var appointment = anAppointment().build();
        assertThat(book(appointment)).isEqualTo(PLACED);
        return appointment;
    }

    private static Appointment cancel(Appointment appointment) {
        return in(RECEPTIONIST, () -> cancelled(appointment));
    }

    /** In the running transaction. */
    private static Appointment cancelled(Appointment appointment) {
        var locked = STAGE.appointments().lock(appointment.id()).orElseThrow().appointment();
        var changed = ((Change.Done) locked.cancel(DAWN, Optional.empty())).appointment();
        STAGE.appointments().save(changed);
        return changed;
    }

    private static void assertTakenBySomethingElse() {
        assertThat(timeOffOccupations()).containsExactly("[08:00,09:00)", "[09:30,12:00)");
    }

    /** What times off have taken, by the clinic's clock. */
    private static List<String> timeOffOccupations() {
        return STAGE.database().texts("""
            select '[' || to_char(starts_at at time zone 'America/Sao_Paulo', 'HH24:MI') || ','
              || to_char(ends_at at time zone 'America/Sao_Paulo', 'HH24:MI') || ')'
            from occupations
            where occupant_kind = 'time_off'
            order by starts_at\
            """);
    }
}

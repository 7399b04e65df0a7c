package clinic.adapter.postgres.scheduling;

import static clinic.domain.scheduling.Appointments.Placed.PLACED;
import static clinic.domain.scheduling.Holds.Released.RELEASED;
import static clinic.domain.testkit.scheduling.AppointmentBuilder.anAppointment;
import static clinic.domain.testkit.scheduling.Cast.ANA;
import static clinic.domain.testkit.scheduling.Cast.BRUNO;
import static clinic.domain.testkit.scheduling.Cast.CARLA;
import static clinic.domain.testkit.scheduling.Cast.DAVI;
import static clinic.domain.testkit.scheduling.HoldBuilder.aHold;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Moments.DAWN;
import static clinic.domain.testkit.shared.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.Appointment.Change;
import clinic.domain.scheduling.Appointments.Placed;
import clinic.domain.scheduling.Hold;
import clinic.domain.shared.StorageFailure;
import clinic.domain.testkit.scheduling.HoldBuilder;
import clinic.domain.testkit.scheduling.MovedAppointment;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Two transactions that each take several steps in the ledger, of which the second comes when the first is in the middle.
 * Without one order of locks, each of these is a circle: PostgreSQL ends it by failing one of the two.
 */
@Timeout(60)
class LedgerOrderTest {
    @AutoClose
    private static final PostgresStage STAGE = new PostgresStage();

    @AutoClose
    private final Meanwhile meanwhile = new Meanwhile(STAGE.database());

    @BeforeEach
    void reset() {
        STAGE.reset();
    }

    @Test
    void twoGoToTheOneWhomTheOtherLeaves() {
        var withAna = held(aHold());
        var withBruno = held(aHold().with(BRUNO));
        var other = in(() -> {
            release(withAna);
            var toAna = meanwhile.waits(
                    () -> bookInPlaceOf(withBruno, anAppointment().of(DAVI).build()));
            assertThat(add(anAppointment().with(BRUNO).at(at(10, 0)).build())).isEqualTo(PLACED);
            return toAna;
        });
        assertThat(other.join()).isEqualTo(PLACED);
    }

    @Test
    void oneClearsTheWayAtTheOthersWhoWaitsForItsPatient() {
        var carlas = held(aHold().of(CARLA));
        var nobodys = held(aHold().with(BRUNO));
        held(aHold().with(BRUNO).of(CARLA).at(at(9, 30)).expired());
        var other = in(() -> {
            release(carlas);
            var withBruno = meanwhile.waits(
                    () -> bookInPlaceOf(nobodys, anAppointment().with(BRUNO).build()));
            assertThat(add(anAppointment().at(at(9, 15)).build())).isEqualTo(PLACED);
            return withBruno;
        });
        assertThat(other.join()).isEqualTo(Placed.PATIENT_BUSY);
    }

    @Test
    void oneMovesToTheTimeItHeldWhatTheOtherCancels() {
        var appointment = anAppointment().at(at(14, 0)).build();
        assertThat(in(() -> add(appointment))).isEqualTo(PLACED);
        var hold = held(aHold());
        var cancellation = in(() -> {
            release(hold);
            var waiting = meanwhile.waits(() -> in(() -> cancelled(appointment)));
            var locked = STAGE.appointments().lock(appointment.id()).orElseThrow();
            assertThat(STAGE.appointments().move(MovedAppointment.to(locked.appointment(), ANA, at(9, 0))))
                    .isEqualTo(PLACED);
            return waiting;
        });
        assertThat(cancellation.join().isAhead()).isFalse();
        assertThat(STAGE.occupations()).isEmpty();
    }

    @Test
    void whoGoesOnWithoutHavingTheLedgerAloneFailsAtOnceAndMayTryAgain() {
        var first = anAppointment().build();
        var second = anAppointment().of(DAVI).with(BRUNO).build();
        var other = new CompletableFuture<CompletableFuture<Placed>>();
        assertThatExceptionOfType(StorageFailure.class)
                .isThrownBy(() -> in(() -> {
                    add(first);
                    other.complete(meanwhile.waits(
                            () -> in(() -> add(anAppointment().of(DAVI).build()))));
                    return add(second);
                }))
                .matches(StorageFailure::retryable);
        assertThat(other.join().join()).isEqualTo(PLACED);
        assertThat(in(() -> List.of(add(first), add(second)))).containsExactly(Placed.SLOT_TAKEN, Placed.PATIENT_BUSY);
    }

    private static Placed bookInPlaceOf(Hold hold, Appointment appointment) {
        return in(() -> {
            release(hold);
            return add(appointment);
        });
    }

    private static Hold held(HoldBuilder builder) {
        var hold = builder.build();
        assertThat(in(() -> STAGE.holds().place(hold))).isEqualTo(PLACED);
        return hold;
    }

    /** In the running transaction, as all of these. */
    private static void release(Hold hold) {
        assertThat(STAGE.holds().release(hold.id())).isEqualTo(RELEASED);
    }

    private static Placed add(Appointment appointment) {
        return STAGE.appointments().add(appointment);
    }

    private static Appointment cancelled(Appointment appointment) {
        var locked = STAGE.appointments().lock(appointment.id()).orElseThrow().appointment();
        var changed = ((Change.Done) locked.cancel(DAWN, Optional.empty())).appointment();
        STAGE.appointments().save(changed);
        return changed;
    }

    private static <T> T in(Supplier<T> work) {
        return STAGE.unitOfWork().inTransaction(RECEPTIONIST, work);
    }
}

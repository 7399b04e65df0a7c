package clinic.adapter.postgres.scheduling;

import static clinic.domain.scheduling.Appointments.Placed.PATIENT_BUSY;
import static clinic.domain.scheduling.Appointments.Placed.PLACED;
import static clinic.domain.scheduling.Appointments.Placed.SLOT_TAKEN;
import static clinic.domain.testkit.scheduling.AppointmentBuilder.anAppointment;
import static clinic.domain.testkit.scheduling.Cast.ANA;
import static clinic.domain.testkit.scheduling.Cast.CARLA;
import static clinic.domain.testkit.shared.Moments.DAWN;
import static clinic.domain.testkit.shared.Moments.LONG_AGO;
import static clinic.domain.testkit.shared.Moments.NINE;
import static clinic.domain.testkit.shared.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.scheduling.Appointments.Placed;
import clinic.domain.scheduling.HoldId;
import clinic.domain.scheduling.Slot;
import clinic.domain.shared.Once;
import clinic.domain.shared.Repeats.Claim;
import clinic.domain.testkit.shared.SequenceIds;
import clinic.domain.testkit.shared.Together;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many who want the same time at once, over sixteen connections. A deadlock would be a failure of one of them. */
class BookingRaceTest {
    private static final int MANY = 200;

    @AutoClose
    private static final PostgresStage STAGE = new PostgresStage();

    private final Crowd crowd = new Crowd(STAGE);

    @BeforeEach
    void reset() {
        STAGE.reset();
        crowd.enter(MANY, MANY);
    }

    @Test
    void letsOneOfManyHaveAProfessionalsTime() {
        var outcomes = Together.run(MANY, number -> crowd.book(Crowd.patient(number), ANA, NINE));
        assertOneWon(outcomes, SLOT_TAKEN);
    }

    @Test
    void letsOneOfManyHaveAProfessionalsTimeThatOverlapsInPart() {
        var outcomes = Together.run(
                MANY, number -> crowd.book(Crowd.patient(number), ANA, NINE.plus(Duration.ofMinutes(number % 30))));
        assertOneWon(outcomes, SLOT_TAKEN);
    }

    @Test
    void letsAPatientBeWithOneOfManyProfessionals() {
        var outcomes = Together.run(MANY, number -> crowd.book(CARLA, Crowd.professional(number), NINE));
        assertOneWon(outcomes, PATIENT_BUSY);
    }

    @Test
    void letsOneOfManyHaveTimeWhoseHoldsHaveExpired() {
        for (var minute = 0; minute < 30; minute += 10) {
            var slot = Slot.lasting(NINE.plus(Duration.ofMinutes(minute)), Duration.ofMinutes(10));
            STAGE.hold(new HoldId(SequenceIds.id(70 + minute)), ANA, slot, LONG_AGO);
        }
        var outcomes = Together.run(MANY, number -> crowd.book(Crowd.patient(number), ANA, NINE));
        assertOneWon(outcomes, SLOT_TAKEN);
    }

    @Test
    void placesAllWhoAreNotInEachOthersWay() {
        var outcomes = Together.run(
                MANY,
                number -> crowd.book(
                        Crowd.patient(number),
                        Crowd.professional(number % 10),
                        at(8, 0).plus(Duration.ofMinutes(30L * (number / 10)))));
        assertThat(outcomes).containsOnly(PLACED);
        crowd.assertNothingIsLeftBehind(MANY);
    }

    @Test
    void neverLocksUpWhenProfessionalsAndPatientsOverlapCrosswise() {
        for (var round = 0; round < 5; round++) {
            var start = at(8, 0).plus(Duration.ofHours(2L * round));
            Together.run(
                    MANY,
                    number -> crowd.book(
                            Crowd.patient(number % 7),
                            Crowd.professional(number % 5),
                            start.plus(Duration.ofMinutes(number % 3 * 20L))));
        }
        crowd.assertNothingIsLeftBehind(crowd.appointments().size());
    }

    @Test
    void makesOneAppointmentOfTheSameRequest() {
        var once = new Once("key-1", "a".repeat(64));
        var claims = Together.run(50, number -> {
            var appointment = anAppointment().build();
            return crowd.inTransaction(() -> {
                var claim = STAGE.repeats().claim(once, appointment.id(), DAWN);
                if (claim instanceof Claim.First)
                    assertThat(crowd.book(appointment)).isEqualTo(PLACED);
                return claim;
            });
        });
        var made = crowd.appointments().getFirst();
        assertThat(claims).containsOnlyOnce(new Claim.First());
        assertThat(claims)
                .filteredOn(Claim.Again.class::isInstance)
                .hasSize(49)
                .extracting(claim -> ((Claim.Again) claim).subject())
                .containsOnly(made.id().value());
        crowd.assertNothingIsLeftBehind(1);
    }

    private void assertOneWon(List<Placed> outcomes, Placed others) {
        assertThat(Collections.frequency(outcomes, PLACED)).isEqualTo(1);
        assertThat(Collections.frequency(outcomes, others)).isEqualTo(MANY - 1);
        assertThat(crowd.appointments()).hasSize(1);
        crowd.assertNothingIsLeftBehind(1);
    }
}

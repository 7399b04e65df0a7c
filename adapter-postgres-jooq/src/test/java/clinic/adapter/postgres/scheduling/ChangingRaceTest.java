package clinic.adapter.postgres.scheduling;

import static clinic.domain.scheduling.Appointments.Placed.PLACED;
import static clinic.domain.testkit.scheduling.AppointmentBuilder.anAppointment;
import static clinic.domain.testkit.scheduling.Cast.ANA;
import static clinic.domain.testkit.scheduling.Cast.BRUNO;
import static clinic.domain.testkit.scheduling.Cast.CLEANING;
import static clinic.domain.testkit.shared.Moments.NINE;
import static clinic.domain.testkit.shared.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.Appointments.Placed;
import clinic.domain.scheduling.Slot;
import clinic.domain.scheduling.Status;
import clinic.domain.scheduling.TimeOffId;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.SequenceIds;
import clinic.domain.testkit.shared.Together;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Moves, cancellations and bookings that meet. A deadlock would be a failure of one of them. */
class ChangingRaceTest {
    private static final int MANY = 60;

    @AutoClose
    private static final PostgresStage STAGE = new PostgresStage();

    private final Crowd crowd = new Crowd(STAGE);

    @BeforeEach
    void reset() {
        STAGE.reset();
        crowd.enter(MANY, 2 * MANY);
    }

    @Test
    void letsOneMoveOrBookingHaveTheTime() {
        var there = IntStream.range(0, MANY)
                .mapToObj(number -> booked(number, Crowd.professional(number), NINE))
                .toList();
        var outcomes = Together.run(
                2 * MANY,
                number -> number < MANY
                        ? crowd.move(there.get(number).id(), ANA, at(14, 0))
                        : crowd.book(Crowd.patient(number), ANA, at(14, number % 30)));
        assertThat(Collections.frequency(outcomes, PLACED)).isEqualTo(1);
        crowd.assertNothingIsLeftBehind(MANY + 1);
    }

    @Test
    void movesTheSameAppointmentOneAfterTheOther() {
        var appointment = booked(0, ANA, NINE);
        var outcomes = Together.run(
                MANY,
                number -> crowd.move(
                        appointment.id(),
                        number % 2 == 0 ? ANA : BRUNO,
                        NINE.plus(Duration.ofMinutes(15L * (number % 4)))));
        assertThat(outcomes).containsOnly(PLACED);
        crowd.assertNothingIsLeftBehind(1 + MANY);
    }

    @Test
    void neverLocksUpWhenTwoWantEachOthersTime() {
        for (var round = 0; round < 20; round++) {
            var day = NINE.plus(Duration.ofDays(round));
            var first = booked(0, ANA, day);
            var second = booked(1, round % 2 == 0 ? ANA : BRUNO, day.plus(Duration.ofMinutes(90)));
            Together.run(
                    2,
                    number -> number == 0
                            ? crowd.move(
                                    first.id(),
                                    second.professional(),
                                    second.visit().start())
                            : crowd.move(
                                    second.id(),
                                    first.professional(),
                                    first.visit().start()));
        }
        assertLedgerMatches();
    }

    @Test
    void neverLocksUpWhenAPatientsTwoAppointmentsChangePlaces() {
        for (var round = 0; round < 20; round++) {
            var day = NINE.plus(Duration.ofDays(round));
            var first = booked(0, Crowd.professional(0), day);
            var second = booked(0, Crowd.professional(1), day.plus(Duration.ofMinutes(90)));
            Together.run(4, number -> switch (number) {
                case 0 -> crowd.move(first.id(), Crowd.professional(2), day.plus(Duration.ofMinutes(90)));
                case 1 -> crowd.move(second.id(), Crowd.professional(3), day);
                case 2 -> crowd.book(Crowd.patient(0), Crowd.professional(2), day.plus(Duration.ofMinutes(70)));
                default -> crowd.book(Crowd.patient(0), Crowd.professional(3), day.plus(Duration.ofMinutes(20)));
            });
        }
        assertLedgerMatches();
    }

    @Test
    void givesTheTimeOfWhoCancelsToOneAtMost() {
        for (var round = 0; round < 5; round++) {
            var day = NINE.plus(Duration.ofDays(round));
            var appointment = booked(0, ANA, day);
            var outcomes = Together.run(
                    MANY,
                    number -> number % 10 == 0 ? cancelled(appointment) : crowd.book(Crowd.patient(number), ANA, day));
            assertThat(Collections.frequency(outcomes, PLACED)).isLessThanOrEqualTo(2);
        }
        assertThat(crowd.appointments())
                .filteredOn(one -> one.status() == Status.CANCELLED)
                .hasSize(5);
        assertLedgerMatches();
    }

    @Test
    void neverLocksUpOrOverlapsWhateverHappensAtOnce() {
        var there = IntStream.range(0, MANY)
                .mapToObj(number -> booked(
                        number, Crowd.professional(number % 4), at(0, 0).plus(Duration.ofMinutes(90L * (number / 4)))))
                .toList();
        STAGE.takeOff(new TimeOffId(SequenceIds.id(81)), Crowd.professional(0), new Slot(at(3, 0), at(7, 0)), "away");
        Together.run(3 * MANY, number -> {
            var one = there.get(number % MANY);
            var other = there.get((number * 7 + 1) % MANY);
            return switch (number % 5) {
                case 0 -> cancelled(one);
                case 1 ->
                    crowd.book(
                            one.patient(), other.professional(), other.visit().start());
                default -> one.isAhead() ? moveIfAhead(one, other) : PLACED;
            };
        });
        assertLedgerMatches();
    }

    private Placed moveIfAhead(Appointment one, Appointment other) {
        try {
            return crowd.move(
                    one.id(), other.professional(), other.visit().start().plus(Duration.ofMinutes(10)));
        } catch (IllegalArgumentException cancelledMeanwhile) {
            return Placed.SLOT_TAKEN;
        }
    }

    private Placed cancelled(Appointment appointment) {
        return crowd.cancel(appointment.id()) ? PLACED : Placed.SLOT_TAKEN;
    }

    private Appointment booked(int patient, ProfileId professional, Instant start) {
        var appointment = anAppointment()
                .of(Crowd.patient(patient))
                .with(professional)
                .doing(CLEANING)
                .at(start)
                .build();
        assertThat(crowd.book(appointment)).isEqualTo(PLACED);
        return appointment;
    }

    private void assertLedgerMatches() {
        crowd.assertNothingIsLeftBehind(STAGE.events().size());
    }
}

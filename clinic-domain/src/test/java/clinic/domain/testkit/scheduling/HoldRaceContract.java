package clinic.domain.testkit.scheduling;

import static clinic.domain.scheduling.Appointments.Placed.PLACED;
import static clinic.domain.scheduling.Appointments.Placed.SLOT_TAKEN;
import static clinic.domain.testkit.scheduling.AppointmentBuilder.anAppointment;
import static clinic.domain.testkit.scheduling.Cast.ANA;
import static clinic.domain.testkit.scheduling.Cast.BRUNO;
import static clinic.domain.testkit.scheduling.Cast.CARLA;
import static clinic.domain.testkit.scheduling.Cast.DAVI;
import static clinic.domain.testkit.scheduling.HoldBuilder.aHold;
import static clinic.domain.testkit.shared.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.Appointment;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.Together;
import java.time.Duration;
import java.util.Collections;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;

/** Holds that are left, taken and swept crosswise. A deadlock would be a failure of one of those at work. */
public abstract class HoldRaceContract extends DiaryContract {
    private static final int TIMES = 6;
    private static final int PAIRS = 8;

    @RepeatedTest(TIMES)
    public void givesTheSecondOfEachPairWhatTheFirstHasLeft() {
        var holds = IntStream.range(0, 2 * PAIRS)
                .mapToObj(number -> aHold().with(one(number))
                        .at(visit(number).visit().start())
                        .build())
                .toList();
        for (var hold : holds) assertThat(place(hold)).isEqualTo(PLACED);
        var wanted =
                IntStream.range(0, 2 * PAIRS).mapToObj(HoldRaceContract::visit).toList();
        var outcomes = Together.run(
                2 * PAIRS,
                number -> inTransaction(() -> {
                    stage().holds().release(holds.get(number).id());
                    return stage().appointments().add(wanted.get(number));
                }));
        assertThat(outcomes).isSubsetOf(PLACED, SLOT_TAKEN);
        assertThat(Collections.frequency(outcomes, PLACED)).isGreaterThanOrEqualTo(PAIRS);
        assertStored(wanted.stream()
                .filter(one -> outcomes.get(wanted.indexOf(one)) == PLACED)
                .toArray(Appointment[]::new));
    }

    @RepeatedTest(TIMES)
    public void clearsWhatHasExpiredOutOfTheWayOfAllWhileOthersSweep() {
        for (var number = 0; number < 2 * PAIRS; number++) {
            var expired = aHold().with(one(number))
                    .of(patient(number))
                    .at(visit(number).visit().start());
            assertThat(place(expired.expired().build())).isEqualTo(PLACED);
        }
        var wanted =
                IntStream.range(0, 2 * PAIRS).mapToObj(HoldRaceContract::visit).toList();
        var outcomes = Together.run(
                2 * PAIRS + 4, number -> number < 2 * PAIRS ? add(wanted.get(number)) == PLACED : sweep() <= 2 * PAIRS);
        assertThat(outcomes).containsOnly(true);
        assertThat(sweep()).isZero();
        assertStored(wanted.toArray(Appointment[]::new));
    }

    /** With the other professional, at the time of the hold with the one. */
    private static Appointment visit(int number) {
        return anAppointment()
                .of(patient(number))
                .with(one(number + 1))
                .at(at(8, 0).plus(Duration.ofMinutes(30L * (number / 2))))
                .build();
    }

    private static ProfileId one(int number) {
        return number % 2 == 0 ? ANA : BRUNO;
    }

    private static PatientId patient(int number) {
        return number % 2 == 0 ? CARLA : DAVI;
    }
}

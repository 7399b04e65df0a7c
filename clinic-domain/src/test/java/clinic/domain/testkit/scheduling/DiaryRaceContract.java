package clinic.domain.testkit.scheduling;

import static clinic.domain.scheduling.Appointments.Placed.PLACED;
import static clinic.domain.scheduling.Appointments.Placed.SLOT_TAKEN;
import static clinic.domain.scheduling.Holds.Released.RELEASED;
import static clinic.domain.testkit.scheduling.AppointmentBuilder.anAppointment;
import static clinic.domain.testkit.scheduling.Cast.ANA;
import static clinic.domain.testkit.scheduling.Cast.CARLA;
import static clinic.domain.testkit.scheduling.Cast.DAVI;
import static clinic.domain.testkit.scheduling.HoldBuilder.aHold;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Moments.DAWN;
import static clinic.domain.testkit.shared.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.Appointment.Change;
import clinic.domain.scheduling.AppointmentView;
import clinic.domain.scheduling.Appointments.Placed;
import clinic.domain.scheduling.Hold;
import clinic.domain.scheduling.Slot;
import clinic.domain.testkit.shared.Together;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;

/** Times off that meet bookings, cancellations, holds and each other. A deadlock would be a failure of one of them. */
public abstract class DiaryRaceContract extends DiaryContract {
    private static final int TIMES = 6;
    private static final int MANY = 12;

    /** {@link #MANY} half hours. */
    private static final Slot MORNING = from(8, 0, 14, 0);

    @RepeatedTest(TIMES)
    public void tellsEachBookingThatWasFasterAndRefusesAllOthers() {
        var conflicts = new ArrayList<Appointment>();
        var wanted = appointments();
        var outcomes = Together.run(MANY + 1, number -> {
            if (number < MANY) return add(wanted.get(number));
            add(away(MORNING)).forEach(view -> conflicts.add(view.appointment()));
            return SLOT_TAKEN;
        });
        var placed = wanted.stream()
                .filter(one -> outcomes.get(wanted.indexOf(one)) == PLACED)
                .toList();
        assertThat(outcomes).isSubsetOf(PLACED, SLOT_TAKEN);
        assertThat(conflicts).containsExactlyElementsOf(placed);
        assertNothingIsFree();
    }

    @RepeatedTest(TIMES)
    public void takesWhatIsCancelledMeanwhile() {
        var there = booked();
        Together.run(
                MANY + 1,
                number -> number < MANY
                        ? cancel(there.get(number))
                        : !add(away(MORNING)).isEmpty());
        assertThat(stage().occupations()).isEmpty();
        assertNothingIsFree();
    }

    @RepeatedTest(TIMES)
    public void leavesNothingTakenWhenRemovedWhileOthersCancel() {
        var there = booked();
        var timeOff = away(MORNING);
        add(timeOff);
        Together.run(
                MANY + 1,
                number -> number < MANY
                        ? cancel(there.get(number))
                        : remove(timeOff).isPresent());
        assertThat(isFree(ANA, MORNING)).isTrue();
        assertThat(add(anAppointment().at(at(9, 0)).build())).isEqualTo(PLACED);
    }

    @RepeatedTest(TIMES)
    public void keepsWhatOneOfTwoThatOverlapStillCovers() {
        var there = booked();
        var goes = away(from(8, 0, 12, 0));
        var comes = away(from(10, 0, 14, 0));
        add(goes);
        Together.run(MANY + 2, number -> {
            if (number < MANY) return cancel(there.get(number));
            return number == MANY ? remove(goes).isPresent() : add(comes).isEmpty();
        });
        assertThat(isFree(ANA, from(8, 0, 10, 0))).isTrue();
        for (var start : starts()) {
            var isFree = start.isBefore(comes.slot().start());
            assertThat(isFree(ANA, Slot.lasting(start, Duration.ofMinutes(1)))).isEqualTo(isFree);
        }
    }

    @RepeatedTest(TIMES)
    public void takesWhatHoldsGiveBackMeanwhile() {
        var holds = starts().stream().map(start -> held(aHold().at(start))).toList();
        var outcomes = Together.run(MANY + 1, number -> {
            if (number == MANY) return add(away(MORNING)).isEmpty() ? PLACED : SLOT_TAKEN;
            if (number % 3 == 0) return release(RECEPTIONIST, holds.get(number)) == RELEASED ? PLACED : SLOT_TAKEN;
            return number % 3 == 1
                    ? bookInPlaceOf(
                            holds.get(number),
                            anAppointment()
                                    .of(DAVI)
                                    .at(holds.get(number).occupied().start())
                                    .build())
                    : PLACED;
        });
        assertThat(outcomes).hasSize(MANY + 1);
        assertNothingIsFree();
    }

    @RepeatedTest(TIMES)
    public void letsNobodyForestallWhoTakesThePlaceOfAHold() {
        var hold = held(aHold());
        var outcomes = Together.run(
                MANY,
                number -> number == 0
                        ? bookInPlaceOf(hold, anAppointment().of(CARLA).build())
                        : add(anAppointment().of(DAVI).build()));
        assertThat(outcomes.getFirst()).isEqualTo(PLACED);
        assertThat(outcomes.subList(1, MANY)).containsOnly(SLOT_TAKEN);
    }

    @RepeatedTest(TIMES)
    public void letsOneOfManyTakeThePlaceOfAHold() {
        var hold = held(aHold());
        var outcomes =
                Together.run(MANY, number -> bookInPlaceOf(hold, anAppointment().build()));
        assertThat(Collections.frequency(outcomes, PLACED)).isEqualTo(1);
        assertThat(stage().occupations()).hasSize(2);
    }

    @RepeatedTest(TIMES)
    public void sweepsWhileOthersTakeTheTime() {
        var holds = starts().stream()
                .map(start -> held(aHold().at(start).of(DAVI).expired()))
                .toList();
        var wanted = appointments();
        var outcomes = Together.run(
                MANY + 4, number -> number < MANY ? add(wanted.get(number)) == PLACED : sweep() <= holds.size());
        assertThat(outcomes).containsOnly(true);
        assertThat(sweep()).isZero();
        assertStored(wanted.toArray(Appointment[]::new));
    }

    private Placed bookInPlaceOf(Hold hold, Appointment appointment) {
        return inTransaction(() -> {
            stage().holds().release(hold.id());
            return stage().appointments().add(appointment);
        });
    }

    private boolean cancel(Appointment appointment) {
        return inTransaction(() -> {
            var locked = stage().appointments().lock(appointment.id()).map(AppointmentView::appointment);
            var change = locked.orElseThrow().cancel(DAWN, Optional.empty());
            stage().appointments().save(((Change.Done) change).appointment());
            return true;
        });
    }

    private Hold held(HoldBuilder builder) {
        var hold = builder.build();
        assertThat(place(hold)).isEqualTo(PLACED);
        return hold;
    }

    private List<Appointment> booked() {
        var there = appointments();
        assertThat(there.stream().map(this::add)).containsOnly(PLACED);
        return there;
    }

    private static List<Instant> starts() {
        return IntStream.range(0, MANY)
                .mapToObj(number -> MORNING.start().plus(Duration.ofMinutes(30L * number)))
                .toList();
    }

    private static List<Appointment> appointments() {
        return starts().stream().map(start -> anAppointment().at(start).build()).toList();
    }

    /** Every minute of the morning is taken, by whatever it is. */
    private void assertNothingIsFree() {
        var busy = busy(ANA);
        for (var minute = MORNING.start(); minute.isBefore(MORNING.end()); minute = minute.plusSeconds(60)) {
            assertThat(busy.isFree(Slot.lasting(minute, Duration.ofMinutes(1))))
                    .as("%s", minute)
                    .isFalse();
        }
    }
}

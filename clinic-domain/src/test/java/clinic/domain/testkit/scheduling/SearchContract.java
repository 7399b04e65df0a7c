package clinic.domain.testkit.scheduling;

import static clinic.domain.testkit.scheduling.AppointmentBuilder.anAppointment;
import static clinic.domain.testkit.scheduling.Cast.ANA;
import static clinic.domain.testkit.scheduling.Cast.BRUNO;
import static clinic.domain.testkit.scheduling.Cast.CARLA_HERSELF;
import static clinic.domain.testkit.scheduling.Cast.CLEANING;
import static clinic.domain.testkit.scheduling.Cast.CONSULTATION;
import static clinic.domain.testkit.scheduling.Cast.DAVI;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.FAR_AHEAD;
import static clinic.domain.testkit.shared.Moments.LONG_AGO;
import static clinic.domain.testkit.shared.Moments.NINE;
import static clinic.domain.testkit.shared.Moments.TODAY;
import static clinic.domain.testkit.shared.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.Diaries.Search;
import clinic.domain.scheduling.Diary;
import clinic.domain.scheduling.HoldId;
import clinic.domain.scheduling.Occupancy;
import clinic.domain.scheduling.Slot;
import clinic.domain.scheduling.TimeOffId;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every source of diaries tells a search. */
public abstract class SearchContract extends SchedulingContract {
    private static final Optional<ProfileId> ANYBODY = Optional.empty();

    @Test
    public void tellsTheRulesAndTheProcedure() {
        assertThat(search(CLEANING, ANYBODY).rules()).isEqualTo(Cast.RULES);
        assertThat(search(CLEANING, ANYBODY).times()).isEqualTo(Cast.times(CLEANING));
    }

    @Test
    public void tellsTheHoursOfAllWhoPerformIt() {
        assertThat(search(CONSULTATION, ANYBODY).diaries())
                .containsExactlyInAnyOrder(free(ANA, true), free(BRUNO, true));
        assertThat(search(CLEANING, ANYBODY).diaries()).containsExactly(free(ANA, true));
    }

    @Test
    public void tellsOfOneWhetherItPerformsIt() {
        assertThat(search(CONSULTATION, Optional.of(BRUNO)).diaries()).containsExactly(free(BRUNO, true));
        assertThat(search(CLEANING, Optional.of(BRUNO)).diaries()).containsExactly(free(BRUNO, false));
    }

    @Test
    public void tellsOfNobodyWhoIsNoProfessional() {
        assertThat(search(CONSULTATION, Optional.of(Cast.CARLAS_PROFILE)).diaries())
                .isEmpty();
        assertThat(search(CONSULTATION, Optional.of(new ProfileId(SequenceIds.id(99))))
                        .diaries())
                .isEmpty();
    }

    @Test
    public void tellsNothingOfAProcedureThatIsUnknownOrRetired() {
        assertThat(found(new ProcedureId(SequenceIds.id(99)), ANYBODY)).isEmpty();
        stage().retire(CLEANING);
        assertThat(found(CLEANING, ANYBODY)).isEmpty();
        assertThat(found(CLEANING, Optional.of(ANA))).isEmpty();
    }

    @Test
    public void tellsWhatIsOccupiedWithItsBuffers() {
        var cleaning = added(anAppointment().doing(CLEANING));
        var other = added(anAppointment().of(DAVI).with(BRUNO).at(at(14, 0)));
        for (var professional : List.of(ANYBODY, Optional.of(ANA))) {
            assertThat(busy(ANA, professional)).isEqualTo(Occupancy.of(List.of(cleaning.occupied())));
        }
        assertThat(busy(BRUNO, ANYBODY)).isEqualTo(Occupancy.of(List.of(other.occupied())));
    }

    @Test
    public void tellsNothingOfWhatIsToBeMovedButUnderTimeOff() {
        var moved = added(anAppointment());
        var other = added(anAppointment().of(DAVI).at(at(14, 0)));
        for (var professional : List.of(ANYBODY, Optional.of(ANA))) {
            assertThat(busyAround(moved, professional)).isEqualTo(Occupancy.of(List.of(other.occupied())));
        }
        var away = new Slot(at(8, 0), at(12, 0));
        stage().takeOff(new TimeOffId(SequenceIds.id(82)), ANA, away, "congress");
        for (var professional : List.of(ANYBODY, Optional.of(ANA))) {
            assertThat(busyAround(moved, professional)).isEqualTo(Occupancy.of(List.of(away, other.occupied())));
        }
    }

    @Test
    public void tellsNothingOfWhatWasCancelledOrMissed() {
        kept(added(anAppointment()).cancel(NINE, Optional.empty()));
        kept(added(anAppointment()).noShow(NINE));
        assertThat(busy(ANA, ANYBODY)).isEqualTo(Occupancy.empty());
        assertThat(busy(ANA, Optional.of(ANA))).isEqualTo(Occupancy.empty());
    }

    @Test
    public void tellsWhatIsHeldUntilItExpires() {
        var held = new Slot(at(10, 0), at(10, 30));
        stage().hold(new HoldId(SequenceIds.id(71)), ANA, new Slot(NINE, at(9, 30)), LONG_AGO);
        stage().hold(new HoldId(SequenceIds.id(72)), ANA, held, FAR_AHEAD);
        assertThat(busy(ANA, ANYBODY)).isEqualTo(Occupancy.of(List.of(held)));
        assertThat(busy(ANA, Optional.of(ANA))).isEqualTo(Occupancy.of(List.of(held)));
    }

    @Test
    public void tellsTimeOffAroundAndUnderAppointments() {
        added(anAppointment());
        var away = new Slot(at(8, 30), at(10, 0));
        stage().takeOff(new TimeOffId(SequenceIds.id(81)), ANA, away, "congress");
        assertThat(busy(ANA, ANYBODY)).isEqualTo(Occupancy.of(List.of(away)));
    }

    @Test
    public void tellsWhateverCouldTouchAVisitOnTheLastDay() {
        stage().clinicIn(ZoneId.of("Pacific/Pago_Pago"));
        var twoDaysLater = Slot.lasting(
                Instant.parse("2026-11-26T18:00:00Z"), Cast.times(CONSULTATION).duration());
        var dayBefore = Slot.lasting(
                Instant.parse("2026-11-24T03:00:00Z"), Cast.times(CONSULTATION).duration());
        added(anAppointment().at(twoDaysLater.start()));
        added(anAppointment().at(dayBefore.start()));
        for (var professional : List.of(ANYBODY, Optional.of(ANA))) {
            assertThat(busy(ANA, professional)).isEqualTo(Occupancy.of(List.of(dayBefore, twoDaysLater)));
        }
    }

    @Test
    public void tellsEverybodyTheSameHoweverOftenAndLeavesNoLine() {
        added(anAppointment());
        var expected = search(CONSULTATION, ANYBODY);
        for (var time = 0; time < 20; time++) {
            for (var actor : List.of(ANONYMOUS, CARLA_HERSELF, RECEPTIONIST, SYSTEM)) {
                assertThat(stage().diaries().search(actor, CONSULTATION, ANYBODY, TODAY, TODAY, Optional.empty()))
                        .as("%s, time %s", actor, time)
                        .contains(expected);
            }
        }
        assertThat(stage().auditLines()).isEmpty();
    }

    @Test
    public void tellsWhatTheRunningTransactionHasWritten() {
        var appointment = anAppointment().build();
        var busy = inTransaction(() -> {
            stage().appointments().add(appointment);
            return busy(ANA, ANYBODY);
        });
        assertThat(busy).isEqualTo(Occupancy.of(List.of(appointment.occupied())));
    }

    private static Diary free(ProfileId professional, boolean performs) {
        return new Diary(professional, Cast.hours(professional), Occupancy.empty(), performs);
    }

    private Occupancy busyAround(Appointment moved, Optional<ProfileId> professional) {
        return stage()
                .diaries()
                .search(ANONYMOUS, CONSULTATION, professional, TODAY, TODAY, Optional.of(moved.id()))
                .orElseThrow()
                .diaries()
                .stream()
                .filter(diary -> diary.professional().equals(ANA))
                .map(Diary::busy)
                .findFirst()
                .orElseThrow();
    }

    private Occupancy busy(ProfileId whose, Optional<ProfileId> professional) {
        return search(CONSULTATION, professional).diaries().stream()
                .filter(diary -> diary.professional().equals(whose))
                .map(Diary::busy)
                .findFirst()
                .orElseThrow();
    }

    private Search search(ProcedureId procedure, Optional<ProfileId> professional) {
        return found(procedure, professional).orElseThrow();
    }

    private Optional<Search> found(ProcedureId procedure, Optional<ProfileId> professional) {
        return stage().diaries().search(ANONYMOUS, procedure, professional, TODAY, TODAY, Optional.empty());
    }
}

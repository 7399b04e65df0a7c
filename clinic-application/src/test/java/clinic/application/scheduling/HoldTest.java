package clinic.application.scheduling;

import static clinic.domain.testkit.scheduling.Cast.ANA;
import static clinic.domain.testkit.scheduling.Cast.CARLA;
import static clinic.domain.testkit.scheduling.Cast.CARLAS_PROFILE;
import static clinic.domain.testkit.scheduling.Cast.CARLA_HERSELF;
import static clinic.domain.testkit.scheduling.Cast.CLEANING;
import static clinic.domain.testkit.scheduling.Cast.CONSULTATION;
import static clinic.domain.testkit.scheduling.Cast.DAVI;
import static clinic.domain.testkit.scheduling.Cast.ELISA_HERSELF;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.DAWN;
import static clinic.domain.testkit.shared.Moments.NINE;
import static clinic.domain.testkit.shared.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import clinic.application.scheduling.PlaceHold.Outcome.Held;
import clinic.domain.catalogue.ProcedureId;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.Hold;
import clinic.domain.scheduling.HoldId;
import clinic.domain.scheduling.NotBookable;
import clinic.domain.scheduling.Slot;
import clinic.domain.shared.Actor;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HoldTest {
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final Optional<PatientId> NOBODY_YET = Optional.empty();

    private final Desk desk = new Desk();

    @Test
    void holdsATimeForAPatient() {
        var held = held(RECEPTIONIST, CLEANING, Optional.of(CARLA));
        var visit = new Slot(NINE, at(10, 0));
        assertThat(held.visit()).isEqualTo(visit);
        assertThat(held.hold().visit()).contains(new Hold.Visit(CARLA, visit));
        assertThat(held.hold().occupied()).isEqualTo(new Slot(at(8, 50), at(10, 15)));
        assertThat(held.hold().expiresAt()).isEqualTo(DAWN.plus(TEN_MINUTES));
        assertThat(desk.auditedActions()).containsExactly("hold.place");
        assertThat(desk.clinic().auditLines().getFirst().patients()).containsExactly(CARLA.value());
    }

    @Test
    void holdsForAClientItself() {
        var hold = held(CARLA_HERSELF, CONSULTATION, NOBODY_YET).hold();
        assertThat(hold.visit()).map(Hold.Visit::patient).contains(CARLA);
        assertThat(hold.holder()).contains(CARLAS_PROFILE);
    }

    @Test
    void holdsForNobodyYet() {
        for (var actor : Set.of(RECEPTIONIST, SYSTEM)) {
            var hold = held(actor, CONSULTATION, NOBODY_YET).hold();
            assertThat(hold.visit()).isEmpty();
            assertThat(release(actor, hold.id())).isEqualTo(new ReleaseHold.Outcome.Released());
        }
    }

    @Test
    void refusesWhoMayNotHold() {
        assertThat(place(ANONYMOUS, CONSULTATION, NINE, NOBODY_YET)).isEqualTo(new PlaceHold.Outcome.NotAllowed());
        assertThat(place(CARLA_HERSELF, CONSULTATION, NINE, Optional.of(DAVI)))
                .isEqualTo(new PlaceHold.Outcome.NotAllowed());
    }

    @Test
    void refusesWhatABookingWouldBeRefusedFor() {
        assertThat(place(RECEPTIONIST, CONSULTATION, at(12, 0), NOBODY_YET))
                .isInstanceOfSatisfying(
                        NotPlaced.Refused.class,
                        not -> assertThat(not.reasons()).containsExactly(NotBookable.OUTSIDE_WORKING_HOURS));
        held(RECEPTIONIST, CONSULTATION, Optional.of(CARLA));
        assertThat(place(RECEPTIONIST, CONSULTATION, NINE, NOBODY_YET))
                .isInstanceOfSatisfying(
                        NotPlaced.SlotTaken.class,
                        taken -> assertThat(taken.alternatives()).hasSize(3));
        assertThat(place(RECEPTIONIST, CONSULTATION, at(9, 30), Optional.of(unknown())))
                .isEqualTo(new PlaceHold.Outcome.UnknownPatient());
        assertThat(place(RECEPTIONIST, new ProcedureId(SequenceIds.id(99)), NINE, NOBODY_YET))
                .isEqualTo(new PlaceHold.Outcome.UnknownProcedure());
    }

    @Test
    void lastsAnHourAtTheMost() {
        assertThatIllegalArgumentException().isThrownBy(() -> command(Hold.LONGEST.plusSeconds(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> command(Duration.ZERO));
        assertThat(command(Hold.LONGEST).lasting()).isEqualTo(Hold.LONGEST);
    }

    @Test
    void isReleasedByItsHolderStaffAndTheSystem() {
        for (var actor : Set.of(CARLA_HERSELF, RECEPTIONIST, ADMIN, SYSTEM)) {
            var hold = held(CARLA_HERSELF, CONSULTATION, NOBODY_YET).hold();
            assertThat(release(ELISA_HERSELF, hold.id())).isEqualTo(new ReleaseHold.Outcome.NotThere());
            assertThat(release(ANONYMOUS, hold.id())).isEqualTo(new ReleaseHold.Outcome.NotAllowed());
            assertThat(release(actor, hold.id())).as("%s", actor).isEqualTo(new ReleaseHold.Outcome.Released());
            assertThat(release(actor, hold.id())).as("%s", actor).isEqualTo(new ReleaseHold.Outcome.NotThere());
        }
    }

    @Test
    void isSweptByTheSystemOnceItHasExpired() {
        held(RECEPTIONIST, CONSULTATION, Optional.of(CARLA));
        assertThat(sweep(SYSTEM)).isEqualTo(new SweepHolds.Outcome.Swept(0));
        desk.clinic().time().pass(TEN_MINUTES);
        assertThat(sweep(ADMIN)).isEqualTo(new SweepHolds.Outcome.NotAllowed());
        assertThat(sweep(SYSTEM)).isEqualTo(new SweepHolds.Outcome.Swept(1));
        assertThat(desk.clinic().occupations()).isEmpty();
    }

    private Held held(Actor actor, ProcedureId procedure, Optional<PatientId> patient) {
        var outcome = place(actor, procedure, NINE, patient);
        assertThat(outcome).isInstanceOf(Held.class);
        return (Held) outcome;
    }

    private PlaceHold.Outcome place(Actor actor, ProcedureId procedure, Instant start, Optional<PatientId> patient) {
        return desk.scheduling()
                .placeHold()
                .handle(new PlaceHold.Command(actor, procedure, ANA, start, patient, TEN_MINUTES));
    }

    private static PlaceHold.Command command(Duration lasting) {
        return new PlaceHold.Command(RECEPTIONIST, CONSULTATION, ANA, NINE, NOBODY_YET, lasting);
    }

    private ReleaseHold.Outcome release(Actor actor, HoldId id) {
        return desk.scheduling().releaseHold().handle(new ReleaseHold.Command(actor, id));
    }

    private SweepHolds.Outcome sweep(Actor actor) {
        return desk.scheduling().sweepHolds().handle(new SweepHolds.Command(actor));
    }

    private static PatientId unknown() {
        return new PatientId(SequenceIds.id(99));
    }
}

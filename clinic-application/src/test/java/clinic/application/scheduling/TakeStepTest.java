package clinic.application.scheduling;

import static clinic.domain.testkit.scheduling.AppointmentBuilder.anAppointment;
import static clinic.domain.testkit.scheduling.Cast.ANA;
import static clinic.domain.testkit.scheduling.Cast.CARLA;
import static clinic.domain.testkit.scheduling.Cast.CARLA_HERSELF;
import static clinic.domain.testkit.scheduling.Cast.CLEANING;
import static clinic.domain.testkit.scheduling.Cast.ELISA_HERSELF;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.scheduling.TakeStep.Outcome;
import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.Appointment.State;
import clinic.domain.scheduling.AppointmentEvent;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.scheduling.Status;
import clinic.domain.scheduling.Step;
import clinic.domain.shared.Actor;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.scheduling.Occupation;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.KeptEvent;
import clinic.domain.testkit.shared.SequenceIds;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TakeStepTest {
    /** From where a step may be taken, and what it leads to. */
    private static final Map<Step, Map<Status, Status>> ALLOWED = Map.of(
            Step.CONFIRM, Map.of(Status.SCHEDULED, Status.CONFIRMED),
            Step.CHECK_IN, Map.of(Status.SCHEDULED, Status.CHECKED_IN, Status.CONFIRMED, Status.CHECKED_IN),
            Step.COMPLETE, Map.of(Status.CHECKED_IN, Status.COMPLETED),
            Step.CANCEL, Map.of(Status.SCHEDULED, Status.CANCELLED, Status.CONFIRMED, Status.CANCELLED),
            Step.NO_SHOW, Map.of(Status.SCHEDULED, Status.NO_SHOW, Status.CONFIRMED, Status.NO_SHOW));

    private static final Set<Step> CLIENTS_STEPS = Set.of(Step.CONFIRM, Step.CANCEL);

    private final Desk desk = new Desk();

    @BeforeEach
    void waitUntilNine() {
        desk.clinic().time().becomes(NINE.plusNanos(1));
    }

    static Stream<Arguments> everyStepFromEveryStatus() {
        return Arrays.stream(Step.values())
                .flatMap(step -> Arrays.stream(Status.values()).map(status -> Arguments.of(step, status)));
    }

    @ParameterizedTest
    @MethodSource("everyStepFromEveryStatus")
    void isTakenWhereItMayBe(Step step, Status status) {
        var appointment = desk.there(anAppointment().doing(CLEANING).in(status));
        var expected = Optional.ofNullable(ALLOWED.getOrDefault(step, Map.of()).get(status));
        var outcome = take(RECEPTIONIST, appointment.id(), step);
        if (expected.isPresent()) assertTaken(outcome, appointment, step, expected.get());
        else assertRefused(outcome, appointment, new Outcome.WrongStatus(status));
    }

    @ParameterizedTest
    @EnumSource
    void isTakenByStaffAndTheSystem(Step step) {
        for (var actor : List.of(ADMIN, RECEPTIONIST, Actors.professional(ANA), SYSTEM)) {
            var fresh = new TakeStepTest();
            fresh.waitUntilNine();
            var appointment = fresh.desk.there(anAppointment().in(someStatusFor(step)));
            assertThat(fresh.take(actor, appointment.id(), step))
                    .as("%s", actor)
                    .isInstanceOf(Outcome.Taken.class);
            assertThat(fresh.desk.clinic().auditLines())
                    .extracting(line -> line.role())
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isTakenByAClientWhenItIsConfirmingOrCancellingItsOwn(Step step) {
        var appointment = desk.there(anAppointment().in(someStatusFor(step)));
        var outcome = take(CARLA_HERSELF, appointment.id(), step);
        if (CLIENTS_STEPS.contains(step)) assertThat(outcome).isInstanceOf(Outcome.Taken.class);
        else assertRefused(outcome, appointment, new Outcome.NotAllowed());
    }

    @ParameterizedTest
    @EnumSource
    void isTakenByNobodyElse(Step step) {
        var appointment = desk.there(anAppointment().in(someStatusFor(step)));
        var others = CLIENTS_STEPS.contains(step) ? new Outcome.NotThere() : new Outcome.NotAllowed();
        assertRefused(take(ELISA_HERSELF, appointment.id(), step), appointment, others);
        assertRefused(take(ANONYMOUS, appointment.id(), step), appointment, new Outcome.NotAllowed());
    }

    @Test
    void knowsNothingThatIsNotThere() {
        assertThat(take(RECEPTIONIST, new AppointmentId(SequenceIds.id(99)), Step.CONFIRM))
                .isEqualTo(new Outcome.NotThere());
    }

    @Test
    void keepsWhyItWasCancelledAndForNothingElse() {
        var appointment = desk.there(anAppointment());
        var reason = Optional.of("has a cold");
        desk.scheduling().takeStep().handle(new TakeStep.Command(RECEPTIONIST, appointment.id(), Step.CONFIRM, reason));
        assertThat(desk.stored(appointment.id())).map(Appointment::state).contains(new State.Confirmed(NINE));
        desk.scheduling().takeStep().handle(new TakeStep.Command(RECEPTIONIST, appointment.id(), Step.CANCEL, reason));
        assertThat(desk.stored(appointment.id())).map(Appointment::state).contains(new State.Cancelled(NINE, reason));
    }

    @Test
    void freesTheTimeOfWhoCancelsOrDoesNotCome() {
        for (var step : List.of(Step.CANCEL, Step.NO_SHOW)) {
            take(RECEPTIONIST, desk.there(anAppointment()).id(), step);
            assertThat(desk.clinic().occupations()).isEmpty();
        }
    }

    private void assertTaken(Outcome outcome, Appointment before, Step step, Status status) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Taken.class,
                        taken -> assertThat(desk.stored(before.id()))
                                .contains(taken.view().appointment()));
        var after = desk.stored(before.id()).orElseThrow();
        assertThat(after.status()).isEqualTo(status);
        assertThat(after.statusAt()).isEqualTo(NINE);
        assertThat(after.version()).isEqualTo(2);
        assertThat(desk.clinic().occupations()).containsExactlyInAnyOrderElementsOf(Occupation.of(after));
        var event = new AppointmentEvent(AppointmentEvent.Kind.of(step), after, NINE);
        assertThat(desk.clinic().events()).containsExactly(KeptEvent.of(event));
        var subject = Optional.of(after.id().value());
        assertThat(desk.clinic().auditLines())
                .containsExactly(
                        AuditLine.of(RECEPTIONIST, NINE, event.type(), subject, List.of(CARLA), Set.of("status")));
    }

    private void assertRefused(Outcome outcome, Appointment before, Outcome expected) {
        assertThat(outcome).isEqualTo(expected);
        assertThat(desk.stored(before.id())).contains(before);
        assertThat(desk.clinic().occupations()).containsExactlyInAnyOrderElementsOf(Occupation.of(before));
        assertThat(desk.clinic().events()).isEmpty();
        assertThat(desk.clinic().auditLines()).isEmpty();
    }

    private static Status someStatusFor(Step step) {
        return ALLOWED.getOrDefault(step, Map.of()).keySet().iterator().next();
    }

    private Outcome take(Actor actor, AppointmentId id, Step step) {
        return desk.scheduling().takeStep().handle(new TakeStep.Command(actor, id, step, Optional.empty()));
    }
}

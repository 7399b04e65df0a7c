package clinic.application.scheduling;

import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.Appointment.Change;
import clinic.domain.scheduling.AppointmentEvent;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.scheduling.AppointmentView;
import clinic.domain.scheduling.Status;
import clinic.domain.scheduling.Step;
import clinic.domain.shared.Actor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** Takes a step in an appointment's life: confirm, check in, complete, cancel, no-show. */
public final class TakeStep {
    private static final Set<String> FIELDS = Set.of("status");

    private final SchedulingPorts ports;
    private final Chronicle chronicle;

    /**
     * Which step.
     *
     * @param reason why; of a cancellation only
     */
    public record Command(Actor actor, AppointmentId id, Step step, Optional<String> reason) {}

    /** What came of it. */
    public sealed interface Outcome {
        record Taken(AppointmentView view) implements Outcome {}

        record WrongStatus(Status status) implements Outcome {}

        /** It is not there, or not the actor's to see. */
        record NotThere() implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    TakeStep(SchedulingPorts ports, Chronicle chronicle) {
        this.ports = ports;
        this.chronicle = chronicle;
    }

    public Outcome handle(Command command) {
        if (!mayTake(command.actor(), command.step())) return new Outcome.NotAllowed();
        return ports.unitOfWork()
                .inTransaction(
                        command.actor(),
                        () -> ports.appointments()
                                .lock(command.id())
                                .filter(view -> view.isSeenBy(command.actor()))
                                .map(view -> take(command, view))
                                .orElseGet(Outcome.NotThere::new));
    }

    private static boolean mayTake(Actor actor, Step step) {
        return switch (actor) {
            case Actor.Anonymous anonymous -> false;
            case Actor.Person person -> person.role().isStaff() || step == Step.CONFIRM || step == Step.CANCEL;
            case Actor.Automation automation -> true;
        };
    }

    private Outcome take(Command command, AppointmentView view) {
        var now = ports.time().instant().truncatedTo(ChronoUnit.SECONDS);
        return switch (change(command, view.appointment(), now)) {
            case Change.WrongStatus wrong -> new Outcome.WrongStatus(wrong.status());
            case Change.Done done -> {
                ports.appointments().save(done.appointment());
                chronicle.tell(AppointmentEvent.Kind.of(command.step()), done.appointment(), FIELDS, now);
                yield new Outcome.Taken(view.with(done.appointment()));
            }
        };
    }

    private static Change change(Command command, Appointment appointment, Instant now) {
        return switch (command.step()) {
            case CONFIRM -> appointment.confirm(now);
            case CHECK_IN -> appointment.checkIn(now);
            case COMPLETE -> appointment.complete(now);
            case CANCEL -> appointment.cancel(now, command.reason());
            case NO_SHOW -> appointment.noShow(now);
        };
    }
}

package clinic.application.scheduling;

import clinic.domain.scheduling.Hold;
import clinic.domain.scheduling.HoldId;
import clinic.domain.shared.Actor;

/** Gives a held time back. */
public final class ReleaseHold {
    private final SchedulingPorts ports;

    /** Which. */
    public record Command(Actor actor, HoldId id) {}

    /** What came of it. */
    public sealed interface Outcome {
        record Released() implements Outcome {}

        /** It was released before, has expired, was never there, or is not the actor's. */
        record NotThere() implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    ReleaseHold(SchedulingPorts ports) {
        this.ports = ports;
    }

    public Outcome handle(Command command) {
        if (command.actor() instanceof Actor.Anonymous) return new Outcome.NotAllowed();
        return ports.unitOfWork()
                .inTransaction(
                        command.actor(),
                        () -> ports.holds()
                                .find(command.id())
                                .filter(hold -> hold.isReleasedBy(command.actor()))
                                .map(this::release)
                                .orElseGet(Outcome.NotThere::new));
    }

    private Outcome release(Hold hold) {
        return switch (ports.holds().release(hold.id())) {
            case GONE -> new Outcome.NotThere();
            case RELEASED -> {
                ports.auditTrail()
                        .record(HoldAudit.of("hold.release", hold, ports.time().instant()));
                yield new Outcome.Released();
            }
        };
    }
}

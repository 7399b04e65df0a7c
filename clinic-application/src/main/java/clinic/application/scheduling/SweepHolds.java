package clinic.application.scheduling;

import clinic.domain.scheduling.Holds;
import clinic.domain.shared.Actor;
import clinic.domain.shared.UnitOfWork;
import java.time.InstantSource;

/** Removes the holds that have expired; done again and again by the clinic itself. */
public final class SweepHolds {
    private final Holds holds;
    private final UnitOfWork unitOfWork;
    private final InstantSource time;

    /** Whose work it is. */
    public record Command(Actor actor) {}

    /** What came of it. */
    public sealed interface Outcome {
        /**
         * It is done.
         *
         * @param removed how many had expired
         */
        record Swept(int removed) implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    SweepHolds(Holds holds, UnitOfWork unitOfWork, InstantSource time) {
        this.holds = holds;
        this.unitOfWork = unitOfWork;
        this.time = time;
    }

    public Outcome handle(Command command) {
        if (!(command.actor() instanceof Actor.Automation)) return new Outcome.NotAllowed();
        var removed = unitOfWork.inTransaction(command.actor(), () -> holds.sweep(time.instant()));
        return new Outcome.Swept(removed);
    }
}

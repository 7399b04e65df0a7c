package clinic.application.shared;

import clinic.domain.shared.Actor;
import clinic.domain.shared.Repeats;
import clinic.domain.shared.UnitOfWork;
import java.time.Duration;
import java.time.InstantSource;

/** Forgets the requests that nobody sends again any more; done again and again by the clinic itself. */
public final class ForgetRepeats {
    /** For how long the same {@code Idempotency-Key} gives the same answer. */
    public static final Duration KEPT = Duration.ofDays(7);

    private final Repeats repeats;
    private final UnitOfWork unitOfWork;
    private final InstantSource time;

    /** Whose work it is. */
    public record Command(Actor actor) {}

    /** What came of it. */
    public sealed interface Outcome {
        /**
         * It is done.
         *
         * @param forgotten how many keys there were
         */
        record Forgotten(int forgotten) implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    ForgetRepeats(Repeats repeats, UnitOfWork unitOfWork, InstantSource time) {
        this.repeats = repeats;
        this.unitOfWork = unitOfWork;
        this.time = time;
    }

    public Outcome handle(Command command) {
        if (!(command.actor() instanceof Actor.Automation)) return new Outcome.NotAllowed();
        var before = time.instant().minus(KEPT);
        return new Outcome.Forgotten(unitOfWork.inTransaction(command.actor(), () -> repeats.forget(before)));
    }
}

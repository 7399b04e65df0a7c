package clinic.application.shared;

import clinic.domain.shared.Actor;
import clinic.domain.shared.Once;
import clinic.domain.shared.Repeats;
import clinic.domain.shared.UnitOfWork;

/** Keeps what was answered under an {@code Idempotency-Key}, so that the same request gets the first answer again. */
public final class KeepAnswer {
    private final Repeats repeats;
    private final UnitOfWork unitOfWork;

    /** What to keep. */
    public record Command(Actor actor, Once once, String answer) {}

    /** It was kept. */
    public record Outcome() {}

    KeepAnswer(Repeats repeats, UnitOfWork unitOfWork) {
        this.repeats = repeats;
        this.unitOfWork = unitOfWork;
    }

    public Outcome handle(Command command) {
        return unitOfWork.inTransaction(command.actor(), () -> {
            repeats.keepAnswer(command.once(), command.answer());
            return new Outcome();
        });
    }
}

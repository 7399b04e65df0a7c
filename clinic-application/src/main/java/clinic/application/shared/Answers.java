package clinic.application.shared;

import clinic.domain.shared.Repeats;
import clinic.domain.shared.UnitOfWork;

/** The use cases around answers that are given again. */
public record Answers(KeepAnswer keepAnswer) {
    public static Answers over(Repeats repeats, UnitOfWork unitOfWork) {
        return new Answers(new KeepAnswer(repeats, unitOfWork));
    }
}

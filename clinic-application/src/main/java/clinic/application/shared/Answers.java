package clinic.application.shared;

import clinic.domain.shared.Repeats;
import clinic.domain.shared.UnitOfWork;
import java.time.InstantSource;

/** The use cases around answers that are given again. */
public record Answers(KeepAnswer keepAnswer, ForgetRepeats forgetRepeats) {
    public static Answers over(Repeats repeats, UnitOfWork unitOfWork, InstantSource time) {
        return new Answers(new KeepAnswer(repeats, unitOfWork), new ForgetRepeats(repeats, unitOfWork, time));
    }
}

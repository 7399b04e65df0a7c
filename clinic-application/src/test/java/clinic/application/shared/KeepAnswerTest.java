package clinic.application.shared;

import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.shared.Actor;
import clinic.domain.shared.Id;
import clinic.domain.shared.Once;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Repeats.Claim;
import clinic.domain.testkit.shared.InMemoryRepeats;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import clinic.domain.testkit.shared.SequenceIds;
import clinic.domain.testkit.shared.SettableTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeepAnswerTest {
    private static final Once ONCE = new Once("key-1", "a".repeat(64));
    private static final Id MADE = new ProfileId(SequenceIds.id(1));

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final InMemoryRepeats repeats = new InMemoryRepeats(unitOfWork);
    private final KeepAnswer keepAnswer =
            Answers.over(repeats, unitOfWork, SettableTime.at(NINE)).keepAnswer();

    @Test
    void keepsWhatWasAnsweredToThisActor() {
        claim(RECEPTIONIST);
        claim(ADMIN);
        keepAnswer.handle(new KeepAnswer.Command(RECEPTIONIST, ONCE, "the answer"));
        assertThat(claim(RECEPTIONIST)).isEqualTo(new Claim.Again(MADE.value(), Optional.of("the answer")));
        assertThat(claim(ADMIN)).isEqualTo(new Claim.Again(MADE.value(), Optional.empty()));
    }

    @Test
    void keepsTheFirstAnswer() {
        claim(RECEPTIONIST);
        keepAnswer.handle(new KeepAnswer.Command(RECEPTIONIST, ONCE, "first"));
        keepAnswer.handle(new KeepAnswer.Command(RECEPTIONIST, ONCE, "second"));
        assertThat(claim(RECEPTIONIST)).isEqualTo(new Claim.Again(MADE.value(), Optional.of("first")));
    }

    private Claim claim(Actor actor) {
        return unitOfWork.inTransaction(actor, () -> repeats.claim(ONCE, MADE, NINE));
    }
}

package clinic.application.shared;

import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.shared.Once;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Repeats.Claim;
import clinic.domain.testkit.shared.InMemoryRepeats;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import clinic.domain.testkit.shared.SequenceIds;
import clinic.domain.testkit.shared.SettableTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ForgetRepeatsTest {
    private static final Once ONCE = new Once("key-1", "a".repeat(64));

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final InMemoryRepeats repeats = new InMemoryRepeats(unitOfWork);
    private final SettableTime time = SettableTime.at(NINE);
    private final ForgetRepeats forgetRepeats =
            Answers.over(repeats, unitOfWork, time).forgetRepeats();

    @Test
    void forgetsWhatIsOlderThanAWeek() {
        claim(1);
        time.pass(ForgetRepeats.KEPT);
        assertThat(forget()).isEqualTo(new ForgetRepeats.Outcome.Forgotten(0));
        time.pass(Duration.ofSeconds(1));
        assertThat(forget()).isEqualTo(new ForgetRepeats.Outcome.Forgotten(1));
        assertThat(claim(2)).isEqualTo(new Claim.First());
    }

    @Test
    void isTheClinicsOwnWork() {
        assertThat(forgetRepeats.handle(new ForgetRepeats.Command(RECEPTIONIST)))
                .isEqualTo(new ForgetRepeats.Outcome.NotAllowed());
    }

    private ForgetRepeats.Outcome forget() {
        return forgetRepeats.handle(new ForgetRepeats.Command(SYSTEM));
    }

    private Claim claim(int subject) {
        return unitOfWork.inTransaction(
                RECEPTIONIST, () -> repeats.claim(ONCE, new ProfileId(SequenceIds.id(subject)), time.instant()));
    }
}

package clinic.domain.testkit.shared;

import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.domain.shared.Actor;
import clinic.domain.shared.Id;
import clinic.domain.shared.Once;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Repeats;
import clinic.domain.shared.Repeats.Claim;
import clinic.domain.shared.UnitOfWork;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every memory of requests keeps to, one request after the other. */
public abstract class RepeatsContract {
    static final Once ONCE = new Once("key-1", "a".repeat(64));
    static final Once OTHERWISE = new Once("key-1", "b".repeat(64));
    static final Id FIRST = new ProfileId(SequenceIds.id(1));
    static final Id SECOND = new ProfileId(SequenceIds.id(2));

    protected abstract UnitOfWork unitOfWork();

    protected abstract Repeats repeats();

    @Test
    public void givesAKeyToTheFirstThatClaimsIt() {
        assertThat(claim(ONCE, FIRST)).isEqualTo(new Claim.First());
    }

    @Test
    public void tellsTheSameRequestWhatWasMade() {
        claim(ONCE, FIRST);
        assertThat(claim(ONCE, SECOND)).isEqualTo(again(Optional.empty()));
        assertThat(claim(ONCE, SECOND)).isEqualTo(again(Optional.empty()));
    }

    @Test
    public void refusesTheKeyToAnotherRequest() {
        claim(ONCE, FIRST);
        assertThat(claim(OTHERWISE, SECOND)).isEqualTo(new Claim.Mismatch());
        assertThat(claim(ONCE, SECOND)).isEqualTo(again(Optional.empty()));
    }

    @Test
    public void keepsKeysApart() {
        claim(ONCE, FIRST);
        assertThat(claim(new Once("key-2", ONCE.fingerprint()), SECOND)).isEqualTo(new Claim.First());
    }

    @Test
    public void keepsActorsApart() {
        claim(ONCE, FIRST);
        assertThat(claim(Actors.ADMIN, ONCE, SECOND)).isEqualTo(new Claim.First());
        assertThat(claim(ONCE, SECOND)).isEqualTo(again(Optional.empty()));
    }

    @Test
    public void freesAKeyThatIsGivenBack() {
        claim(ONCE, FIRST);
        inTransaction(() -> repeats().release(ONCE));
        assertThat(claim(OTHERWISE, SECOND)).isEqualTo(new Claim.First());
    }

    @Test
    public void freesAKeyThatIsGivenBackAtOnce() {
        inTransaction(() -> {
            assertThat(repeats().claim(ONCE, FIRST, NINE)).isEqualTo(new Claim.First());
            repeats().release(ONCE);
        });
        assertThat(claim(OTHERWISE, SECOND)).isEqualTo(new Claim.First());
    }

    @Test
    public void freesTheKeyOfATransactionThatFailed() {
        assertThatThrownBy(() -> inTransaction(() -> {
            repeats().claim(ONCE, FIRST, NINE);
            throw new UnsupportedOperationException("a bug");
        }));
        assertThat(claim(OTHERWISE, SECOND)).isEqualTo(new Claim.First());
    }

    @Test
    public void tellsTheFirstAnswer() {
        claim(ONCE, FIRST);
        inTransaction(() -> repeats().keepAnswer(ONCE, "{\"id\": \"1\"}"));
        inTransaction(() -> repeats().keepAnswer(ONCE, "another"));
        assertThat(claim(ONCE, SECOND)).isEqualTo(again(Optional.of("{\"id\": \"1\"}")));
    }

    @Test
    public void keepsNoAnswerForAKeyThatNobodyClaimed() {
        inTransaction(() -> repeats().keepAnswer(ONCE, "an answer"));
        assertThat(claim(ONCE, FIRST)).isEqualTo(new Claim.First());
    }

    @Test
    public void forgetsWhatWasClaimedBefore() {
        claim(ONCE, FIRST);
        assertThat(forget(NINE)).isZero();
        assertThat(claim(ONCE, SECOND)).isEqualTo(again(Optional.empty()));
        assertThat(forget(NINE.plusSeconds(1))).isEqualTo(1);
        assertThat(claim(OTHERWISE, SECOND)).isEqualTo(new Claim.First());
    }

    private int forget(Instant before) {
        return unitOfWork().inTransaction(Actors.SYSTEM, () -> repeats().forget(before));
    }

    static Claim again(Optional<String> answer) {
        return new Claim.Again(FIRST.value(), answer);
    }

    private Claim claim(Once once, Id subject) {
        return claim(RECEPTIONIST, once, subject);
    }

    private Claim claim(Actor actor, Once once, Id subject) {
        return unitOfWork().inTransaction(actor, () -> repeats().claim(once, subject, NINE));
    }

    private void inTransaction(Runnable work) {
        unitOfWork().inTransaction(RECEPTIONIST, () -> {
            work.run();
            return Optional.empty();
        });
    }
}

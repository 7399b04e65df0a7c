package clinic.domain.testkit.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.accounts.Password;
import clinic.domain.accounts.PasswordHash;
import clinic.domain.accounts.PasswordHasher;
import clinic.domain.accounts.PasswordHasher.Hashing;
import clinic.domain.accounts.PasswordHasher.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What everybody who hashes passwords keeps to. */
public abstract class PasswordHasherContract {
    private static final Password RIGHT = new Password("chuva fina de abril");

    protected abstract PasswordHasher hasher();

    /** One that makes costlier hashes than {@link #hasher}, and reads those that it made. */
    protected abstract PasswordHasher costlier();

    @Test
    public void knowsThePasswordAgain() {
        var hash = hash(RIGHT);
        assertThat(hasher().verify(RIGHT, Optional.of(hash))).isEqualTo(Verdict.RIGHT);
        assertThat(hasher().verify(new Password("Chuva fina de abril"), Optional.of(hash)))
                .isEqualTo(Verdict.WRONG);
    }

    @Test
    public void makesNoTwoHashesTheSame() {
        assertThat(hash(RIGHT)).isNotEqualTo(hash(RIGHT));
    }

    @Test
    public void findsNothingRightOfNobody() {
        assertThat(hasher().verify(RIGHT, Optional.empty())).isEqualTo(Verdict.WRONG);
    }

    @Test
    public void knowsThePasswordHoweverItWasTyped() {
        var hash = hash(new Password("a\u00e7\u00e3o de natal 🎄"));
        var decomposed = new Password("ac\u0327a\u0303o de natal 🎄");
        assertThat(hasher().verify(decomposed, Optional.of(hash))).isEqualTo(Verdict.RIGHT);
    }

    @Test
    public void takesLongPasswordsWhole() {
        var hash = hash(new Password("a".repeat(199) + "b"));
        assertThat(hasher().verify(new Password("a".repeat(199) + "c"), Optional.of(hash)))
                .isEqualTo(Verdict.WRONG);
    }

    @Test
    public void asksForAnotherHashWhenTheCostWasRaised() {
        var hash = Optional.of(hash(RIGHT));
        assertThat(costlier().verify(RIGHT, hash)).isEqualTo(Verdict.RIGHT_BUT_DATED);
        assertThat(costlier().verify(new Password("errada"), hash)).isEqualTo(Verdict.WRONG);
    }

    private PasswordHash hash(Password password) {
        return switch (hasher().hash(password)) {
            case Hashing.Done done -> done.hash();
            case Hashing.Busy busy -> throw new AssertionError("all places are taken");
        };
    }
}

package clinic.domain.testkit.privacy;

import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.domain.privacy.OptOuts;
import clinic.domain.privacy.OptOuts.Proof;
import clinic.domain.privacy.OptOuts.Word;
import clinic.domain.shared.Actor;
import clinic.domain.shared.StorageFailure;
import clinic.domain.shared.UnitOfWork;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every store of opt-outs keeps to. */
public abstract class OptOutsContract {
    private static final String ANA = "+5511987654321";
    private static final String ANA_HIDDEN = "lid:100000000000001";
    private static final String BIA = "+5521912345678";

    protected abstract UnitOfWork unitOfWork();

    /** Empty at the test's start. */
    protected abstract OptOuts optOuts();

    @Test
    public void stopsWhoeverSaidSo() {
        assertThat(isStopped(SYSTEM, ANA)).isFalse();
        say(ANA, true, NINE);
        assertThat(isStopped(SYSTEM, ANA)).isTrue();
        assertThat(isStopped(SYSTEM, BIA)).isFalse();
    }

    @Test
    public void letsTheLastWordCount() {
        say(ANA, true, NINE);
        say(ANA, false, NINE.plusSeconds(1));
        assertThat(isStopped(SYSTEM, ANA)).isFalse();
        say(ANA, true, NINE.plusSeconds(2));
        assertThat(isStopped(SYSTEM, ANA)).isTrue();
    }

    @Test
    public void letsTheWordThatWasSaidLastCountWheneverItComes() {
        say(ANA, true, NINE.plusSeconds(1));
        say(ANA, false, NINE);
        assertThat(isStopped(SYSTEM, ANA)).isTrue();
    }

    @Test
    public void letsTheLaterKeptOfOneMomentCount() {
        say(ANA, true, NINE);
        say(ANA, false, NINE);
        assertThat(isStopped(SYSTEM, ANA)).isFalse();
        say(ANA, true, NINE);
        assertThat(isStopped(SYSTEM, ANA)).isTrue();
    }

    @Test
    public void keepsTheProof() {
        say(ANA, true, NINE);
        assertThat(last(ANA)).contains(word(ANA, true, NINE));
        assertThat(last(BIA)).isEmpty();
        assertThat(last()).isEmpty();
    }

    @Test
    public void letsThePersonsLastWordCountUnderWhateverName() {
        say(ANA, false, NINE);
        say(ANA_HIDDEN, true, NINE.plusSeconds(1));
        assertThat(last(ANA, ANA_HIDDEN)).contains(word(ANA_HIDDEN, true, NINE.plusSeconds(1)));
        assertThat(isStopped(SYSTEM, ANA)).isFalse();
        say(ANA, false, NINE.plusSeconds(2));
        assertThat(last(ANA_HIDDEN, ANA)).contains(word(ANA, false, NINE.plusSeconds(2)));
        assertThat(isStopped(SYSTEM, ANA_HIDDEN)).isTrue();
    }

    @Test
    public void keepsNothingOfATransactionThatFails() {
        assertThatThrownBy(() -> unitOfWork().inTransaction(SYSTEM, () -> {
            optOuts().say(word(ANA, true, NINE));
            throw new UnsupportedOperationException("a crash");
        }));
        assertThat(isStopped(SYSTEM, ANA)).isFalse();
    }

    @Test
    public void isSaidToTheSystemAndShownToStaff() {
        say(ANA, true, NINE);
        assertThat(isStopped(RECEPTIONIST, ANA)).isTrue();
        assertThat(isStopped(ANONYMOUS, ANA)).isFalse();
        assertThatExceptionOfType(StorageFailure.class).isThrownBy(() -> say(RECEPTIONIST, word(ANA, false, NINE)));
        assertThat(isStopped(SYSTEM, ANA)).isTrue();
    }

    @Test
    public void worksInTransactionsOnly() {
        assertThatIllegalStateException().isThrownBy(() -> optOuts().say(word(ANA, true, NINE)));
        assertThatIllegalStateException().isThrownBy(() -> optOuts().last(Set.of(ANA)));
    }

    private static Word word(String contact, boolean isStop, Instant at) {
        return new Word(contact, isStop, "whatsapp", new Proof("message 1", "PARAR"), at);
    }

    private void say(String contact, boolean isStop, Instant at) {
        say(SYSTEM, word(contact, isStop, at));
    }

    private void say(Actor actor, Word word) {
        unitOfWork().inTransaction(actor, () -> {
            optOuts().say(word);
            return word;
        });
    }

    private Optional<Word> last(String... names) {
        return unitOfWork().inTransaction(SYSTEM, () -> optOuts().last(Set.of(names)));
    }

    private boolean isStopped(Actor actor, String contact) {
        return unitOfWork()
                .inTransaction(actor, () -> optOuts().last(Set.of(contact)))
                .filter(Word::isStop)
                .isPresent();
    }
}

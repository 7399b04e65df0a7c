package clinic.domain.testkit.privacy;

import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.domain.privacy.Notices;
import clinic.domain.privacy.Notices.Acceptance;
import clinic.domain.shared.Actor;
import clinic.domain.shared.StorageFailure;
import clinic.domain.shared.UnitOfWork;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of accepted notices keeps to. */
public abstract class NoticesContract {
    private static final Acceptance FIRST = new Acceptance("+5511987654321", "1", "whatsapp", "message 1", NINE);
    private static final Acceptance SECOND = new Acceptance("lid:123", "1", "whatsapp", "message 2", NINE);
    private static final Acceptance NEWER = new Acceptance("+5511987654321", "2", "whatsapp", "message 3", NINE);

    protected abstract UnitOfWork unitOfWork();

    /** Empty at the test's start. */
    protected abstract Notices notices();

    /** All that was kept, in its order. */
    protected abstract List<Acceptance> kept();

    @Test
    public void keepsTheProof() {
        assertThat(isAccepted(FIRST)).isFalse();
        accept(SYSTEM, FIRST);
        assertThat(isAccepted(FIRST)).isTrue();
        assertThat(kept()).containsExactly(FIRST);
    }

    @Test
    public void knowsPeopleAndVersionsApart() {
        accept(SYSTEM, FIRST);
        assertThat(isAccepted(SECOND)).isFalse();
        assertThat(isAccepted(NEWER)).isFalse();
        accept(SYSTEM, SECOND);
        accept(SYSTEM, NEWER);
        assertThat(isAccepted(SECOND)).isTrue();
        assertThat(isAccepted(NEWER)).isTrue();
    }

    @Test
    public void keepsTheFirstProofAlone() {
        accept(SYSTEM, FIRST);
        accept(SYSTEM, new Acceptance(FIRST.contact(), FIRST.version(), "whatsapp", "later", NINE.plusSeconds(1)));
        assertThat(kept()).containsExactly(FIRST);
    }

    @Test
    public void keepsNothingOfATransactionThatFails() {
        assertThatThrownBy(() -> unitOfWork().inTransaction(SYSTEM, () -> {
            notices().accept(FIRST);
            throw new UnsupportedOperationException("a crash");
        }));
        assertThat(isAccepted(FIRST)).isFalse();
    }

    @Test
    public void isTheSystemsAlone() {
        accept(SYSTEM, FIRST);
        assertThat(isAccepted(RECEPTIONIST, FIRST)).isFalse();
        assertThatExceptionOfType(StorageFailure.class).isThrownBy(() -> accept(RECEPTIONIST, SECOND));
        assertThat(kept()).containsExactly(FIRST);
    }

    @Test
    public void worksInTransactionsOnly() {
        assertThatIllegalStateException().isThrownBy(() -> notices().accept(FIRST));
        assertThatIllegalStateException().isThrownBy(() -> notices().isAccepted("+5511987654321", "1"));
    }

    private void accept(Actor actor, Acceptance acceptance) {
        unitOfWork().inTransaction(actor, () -> {
            notices().accept(acceptance);
            return acceptance;
        });
    }

    private boolean isAccepted(Acceptance acceptance) {
        return isAccepted(SYSTEM, acceptance);
    }

    private boolean isAccepted(Actor actor, Acceptance acceptance) {
        return unitOfWork()
                .inTransaction(actor, () -> notices().isAccepted(acceptance.contact(), acceptance.version()));
    }
}

package clinic.domain.testkit.messaging;

import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.domain.messaging.Contact;
import org.junit.jupiter.api.Test;

/** How every store remembers to whom it was said that a model could help. */
public abstract class AiOffersContract extends MessagingContract {
    @Test
    public void saysItOnceToEachContactAndOfEachVersion() {
        assertThat(offers(ANA, "1")).isTrue();
        assertThat(offers(ANA, "1")).isFalse();
        assertThat(offers(ANA, "2")).isTrue();
        assertThat(offers(BIA, "1")).isTrue();
        assertThat(offers(SOMEBODY, "1")).isTrue();
    }

    @Test
    public void saysNothingToWhoRefusedUnasked() {
        refuses(ANA, "M1");
        assertThat(offers(ANA, "1")).isFalse();
    }

    @Test
    public void keepsARefusalAfterItWasSaidAndAgain() {
        offers(ANA, "1");
        refuses(ANA, "M1");
        refuses(ANA, "M2");
        assertThat(offers(ANA, "1")).isFalse();
    }

    @Test
    public void forgetsWhatATransactionThatFailedHadSaid() {
        assertThatThrownBy(() -> run(() -> {
            stage().aiOffers().offer(ANA, "1", NINE);
            throw new UnsupportedOperationException("a crash");
        }));
        assertThat(offers(ANA, "1")).isTrue();
    }

    @Test
    public void worksInTransactionsOnly() {
        assertThatIllegalStateException().isThrownBy(() -> stage().aiOffers().offer(ANA, "1", NINE));
        assertThatIllegalStateException().isThrownBy(() -> stage().aiOffers().refuse(ANA, "1", "M1", NINE));
    }

    private boolean offers(Contact contact, String version) {
        return inTransaction(() -> stage().aiOffers().offer(contact, version, NINE));
    }

    private void refuses(Contact contact, String proof) {
        run(() -> stage().aiOffers().refuse(contact, "1", proof, NINE));
    }
}

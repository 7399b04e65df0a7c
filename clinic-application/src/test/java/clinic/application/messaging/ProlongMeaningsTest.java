package clinic.application.messaging;

import static clinic.application.messaging.Telephone.ANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.application.messaging.ProlongMeanings.Outcome;
import clinic.application.shared.InHand;
import clinic.domain.messaging.Hearing;
import clinic.domain.testkit.shared.Actors;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long a message stays with whoever has a model find out what it means. */
class ProlongMeaningsTest {
    private static final Duration BEAT = InHand.LEASE.dividedBy(3);

    private final Telephone telephone = new Telephone();

    @BeforeEach
    void speaks() {
        telephone.agreements.agrees(telephone.ana().id());
        telephone.speaks(ANA);
        telephone.workOffAll();
    }

    /** While a model listens something else happens. */
    private void meanwhile(Runnable work) {
        telephone.models.hears = () -> {
            work.run();
            return new Hearing.Outcome.Heard("quero agendar");
        };
    }

    @Test
    void staysWhereItIsForAsLongAsAModelTakes() {
        meanwhile(() -> {
            for (var beat = 0; beat < 12; beat++) {
                telephone.pass(BEAT);
                assertThat(prolong()).isEqualTo(new Outcome.Prolonged(1, 0));
                assertThat(isTakenByAnother()).isFalse();
            }
        });
        telephone.understandAll();
        assertThat(telephone.models.heard).hasSize(1);
        assertThat(telephone.texts(ANA)).containsExactly("🎤 quero agendar", "ChooseTreatment");
        assertThat(prolong()).isEqualTo(new Outcome.Prolonged(0, 0));
    }

    @Test
    void isSoonTakenUpByAnotherWhenItsWorkerWasKilled() {
        meanwhile(() -> {
            telephone.pass(InHand.LEASE);
            assertThat(isTakenByAnother()).isTrue();
            assertThat(prolong()).isEqualTo(new Outcome.Prolonged(1, 1));
        });
        telephone.find();
    }

    @Test
    void isGivenUpByWhoIsStuck() {
        meanwhile(() -> {
            telephone.pass(InHand.LONGEST);
            assertThat(prolong()).isEqualTo(new Outcome.Prolonged(0, 0));
        });
        telephone.find();
    }

    @Test
    void isNotInHandAnyMoreOnceItsWorkBroke() {
        meanwhile(() -> {
            throw new UnsupportedOperationException("a bug");
        });
        assertThatThrownBy(telephone::find).isInstanceOf(UnsupportedOperationException.class);
        assertThat(prolong()).isEqualTo(new Outcome.Prolonged(0, 0));
    }

    @Test
    void isTheSystemsWorkAlone() {
        var outcome = telephone.messaging.prolongMeanings().handle(new ProlongMeanings.Command(Actors.RECEPTIONIST));
        assertThat(outcome).isEqualTo(new Outcome.NotAllowed());
    }

    private Outcome prolong() {
        return telephone.messaging.prolongMeanings().handle(new ProlongMeanings.Command(Telephone.BOT));
    }

    private boolean isTakenByAnother() {
        return telephone
                .stores
                .meanings()
                .take(telephone.now(), InHand.LEASE, 4)
                .isPresent();
    }
}

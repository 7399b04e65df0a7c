package clinic.application.messaging;

import static clinic.application.messaging.Telephone.ANA;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.Cards.PatientCard;
import clinic.domain.privacy.DataSubject;
import clinic.domain.privacy.Purpose;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What was refused to a model while the line was away. */
class LateWordTest {
    private final Telephone telephone = new Telephone();
    private final PatientCard ana = telephone.ana();

    @Test
    void endsWhatWasAgreedToBefore() {
        telephone.agreements.agrees(ana.id());
        telephone.pass(Duration.ofHours(9));
        refuses("OLD-0", NINE.minusSeconds(1));
        assertThat(isAgreed()).isTrue();
        refuses("OLD-1", NINE.plusSeconds(1));
        assertThat(isAgreed()).isFalse();
        assertThat(telephone.texts(ANA)).containsOnly("não aceito IA");
    }

    private void refuses(String key, Instant at) {
        telephone.tells(TextEvents.text(ANA, key, at, "não aceito IA"));
        telephone.workOffAll();
    }

    private boolean isAgreed() {
        return telephone.unitOfWork.inTransaction(
                Telephone.BOT, () -> telephone.agreements.isGiven(DataSubject.of(ana.id()), Purpose.AI));
    }
}

package clinic.domain.testkit.messaging;

import static clinic.domain.messaging.Delivery.DELIVERED;
import static clinic.domain.messaging.Delivery.FAILED;
import static clinic.domain.messaging.Delivery.PENDING;
import static clinic.domain.messaging.Delivery.READ;
import static clinic.domain.messaging.Delivery.SENT;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Delivery;
import clinic.domain.messaging.Message;
import clinic.domain.messaging.Message.Kind;
import clinic.domain.messaging.Messages;
import clinic.domain.messaging.Outgoing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How every store notes what the provider tells of our messages, in whatever order it does. */
public abstract class DeliveryContract extends MessagingContract {
    private static final Duration LEASE = Duration.ofMinutes(1);

    @Test
    public void comesToTheSameInAnyOrder() {
        var number = 0;
        for (var told : List.of(
                List.of(SENT, DELIVERED, READ),
                List.of(READ, DELIVERED, SENT),
                List.of(DELIVERED, READ, SENT, DELIVERED))) {
            assertThat(after("A" + number++, told)).isEqualTo(READ);
        }
        assertThat(after("B1", List.of(DELIVERED, FAILED))).isEqualTo(DELIVERED);
        assertThat(after("B2", List.of(FAILED, DELIVERED))).isEqualTo(DELIVERED);
        assertThat(after("B3", List.of(FAILED, SENT))).isEqualTo(FAILED);
        assertThat(after("B4", List.of(SENT, PENDING))).isEqualTo(SENT);
    }

    @Test
    public void saysWhyAMessageFailedForAsLongAsItDid() {
        var message = sent(ANA, "oi", "A1");
        raise("A1", FAILED);
        assertThat(way(message).failure()).contains(Messages.UNDELIVERED);
        raise("A1", DELIVERED);
        assertThat(way(message).failure()).isEmpty();
    }

    @Test
    public void knowsWhichKeysItHas() {
        sent(ANA, "oi", "A1");
        var theirs = received(ANA, "olá", "B1", NINE);
        assertThat(raise("A1", SENT)).isTrue();
        assertThat(raise("B1", READ)).isTrue();
        assertThat(raise("C1", READ)).isFalse();
        assertThat(stored(theirs)).isEqualTo(theirs);
    }

    @Test
    public void recognisesWhatIsBeingSent() {
        var message = toSend(ANA, "oi");
        take();
        assertThat(recognise(ANA, "oi", "A1")).isTrue();
        assertThat(way(message).delivery()).isEqualTo(SENT);
        assertThat(stored(message).key()).contains("A1");
        assertThat(recognise(ANA, "oi", "A1")).isTrue();
    }

    @Test
    public void keepsWhatWasToldBeforeTheAnswerToTheSending() {
        var message = toSend(ANA, "oi");
        take();
        recognise(ANA, "oi", "A1");
        raise("A1", DELIVERED);
        stage().outgoing().sent(message.id(), "A1", NINE);
        assertThat(way(message).delivery()).isEqualTo(DELIVERED);
        assertThat(stored(message).key()).contains("A1");
    }

    @Test
    public void keepsThatItFailedBeforeTheAnswerToTheSending() {
        var message = toSend(ANA, "oi");
        take();
        recognise(ANA, "oi", "A1");
        raise("A1", FAILED);
        stage().outgoing().sent(message.id(), "A1", NINE);
        assertThat(way(message).delivery()).isEqualTo(FAILED);
        assertThat(way(message).failure()).isPresent();
    }

    @Test
    public void recognisesWhatFailedWithoutOurKnowing() {
        var message = toSend(ANA, "oi");
        take();
        stage().outgoing().failed(message.id(), "no answer");
        assertThat(recognise(ANA, "oi", "A1")).isTrue();
        assertThat(way(message).delivery()).isEqualTo(SENT);
        assertThat(way(message).failure()).isEmpty();
    }

    @Test
    public void recognisesTheOneThatIsBeingSentBeforeOneThatFailed() {
        var failed = toSend(ANA, "oi");
        take();
        stage().outgoing().failed(failed.id(), "no answer");
        var sending = toSend(ANA, "oi");
        take();
        recognise(ANA, "oi", "A1");
        assertThat(way(sending).delivery()).isEqualTo(SENT);
        assertThat(way(failed).delivery()).isEqualTo(FAILED);
        recognise(ANA, "oi", "A2");
        assertThat(stored(failed).key()).contains("A2");
    }

    @Test
    public void recognisesNothingElse() {
        var waits = toSend(ANA, "waits");
        received(BIA, "theirs", "B1", NINE);
        assertThat(recognise(ANA, "waits", "A1")).isFalse();
        take();
        assertThat(recognise(ANA, "another", "A1")).isFalse();
        assertThat(recognise(BIA, "waits", "A1")).isFalse();
        assertThat(recognise(BIA, "theirs", "A1")).isFalse();
        assertThat(recognise(SOMEBODY, "waits", "A1")).isFalse();
        sent(BIA, "gone", "A2");
        assertThat(recognise(BIA, "gone", "A3")).isFalse();
        assertThat(way(waits).delivery()).isEqualTo(PENDING);
    }

    @Test
    public void recognisesAmongTwoThatSayTheSameEachOnce() {
        for (var key : List.of("A1", "A2")) {
            var message = toSend(ANA, "oi");
            take();
            stage().outgoing().failed(message.id(), "no answer for " + key);
        }
        assertThat(recognise(ANA, "oi", "A1")).isTrue();
        assertThat(recognise(ANA, "oi", "A2")).isTrue();
        assertThat(recognise(ANA, "oi", "A3")).isFalse();
        assertThat(history(ANA).reversed())
                .extracting(one -> one.key().orElseThrow())
                .containsExactly("A1", "A2");
    }

    @ParameterizedTest
    @EnumSource(names = {"CODE", "RECORD"})
    public void tellsNobodyWhatASecretSays(Kind kind) {
        var secret = toSend(ANA, kind, "123456", NINE);
        assertThat(stored(secret).text()).isEmpty();
        assertThat(take().map(Outgoing.Due::text)).contains("123456");
        assertThat(stored(secret).text()).isEmpty();
        stage().outgoing().sent(secret.id(), "A1", NINE);
        assertThat(stored(secret).text()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CODE", "RECORD"})
    public void recognisesASecretThatFailedThoughItIsForgotten(Kind kind) {
        var secret = toSend(ANA, kind, "123456", NINE);
        take();
        stage().outgoing().failed(secret.id(), "no answer");
        assertThat(recognise(ANA, "654321", "A1")).isFalse();
        assertThat(recognise(ANA, "123456", "A1")).isTrue();
        assertThat(way(secret).delivery()).isEqualTo(SENT);
    }

    private Delivery after(String key, List<Delivery> told) {
        var message = sent(ANA, "text " + key, key);
        told.forEach(delivery -> raise(key, delivery));
        return way(message).delivery();
    }

    private Message sent(Contact to, String text, String key) {
        var message = toSend(to, text);
        take();
        stage().outgoing().sent(message.id(), key, NINE);
        return message;
    }

    private Optional<Outgoing.Due> take() {
        return stage().outgoing().take(NINE, LEASE);
    }

    private boolean raise(String key, Delivery delivery) {
        return inTransaction(() -> stage().messages().raise(key, delivery));
    }

    private boolean recognise(Contact to, String text, String key) {
        return inTransaction(() -> stage().messages().recognise(to, text, key));
    }
}

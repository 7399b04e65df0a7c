package clinic.domain.testkit.messaging;

import static clinic.domain.messaging.Delivery.DELIVERED;
import static clinic.domain.messaging.Delivery.READ;
import static clinic.domain.messaging.Delivery.SENT;
import static clinic.domain.testkit.messaging.IncomingBuilder.anEvent;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Delivery;
import clinic.domain.messaging.Echoes.Noted;
import clinic.domain.messaging.Inbox.Incoming;
import clinic.domain.messaging.Inbox.Waiting;
import clinic.domain.messaging.Message;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How every store keeps and notes what the provider tells back. */
public abstract class EchoesContract extends MessagingContract {
    private static final Duration LEASE = Duration.ofMinutes(1);

    @Test
    public void notesHowFarAMessageHasComeAtOnce() {
        var message = sent(ANA, "oi", "A1");
        assertThat(raise("A1", DELIVERED)).isEqualTo(Noted.NOTED);
        assertThat(way(message).delivery()).isEqualTo(DELIVERED);
        assertThat(next()).isEmpty();
    }

    @Test
    public void lowersNothing() {
        var message = sent(ANA, "oi", "A1");
        raise("A1", READ);
        assertThat(raise("A1", DELIVERED)).isEqualTo(Noted.NOTED);
        assertThat(way(message).delivery()).isEqualTo(READ);
    }

    @Test
    public void changesNothingThatWasReceived() {
        var theirs = received(ANA, "olá", "B1", NINE);
        assertThat(raise("B1", READ)).isEqualTo(Noted.NOTED);
        assertThat(stored(theirs)).isEqualTo(theirs);
    }

    @Test
    public void letsAReceiptWaitForItsMessage() {
        var receipt = anEvent().lane("message:A1").body("the receipt").build();
        assertThat(stage().echoes().raise(receipt, "A1", DELIVERED)).isEqualTo(Noted.WAITS);
        assertThat(next().map(Waiting::id)).contains(receipt.id());
        assertThat(next().map(Waiting::body)).contains("the receipt");
    }

    @Test
    public void recognisesWhatIsBeingSent() {
        var message = toSend(ANA, "oi");
        take();
        assertThat(recognise(ANA, "oi", "A1")).isEqualTo(Noted.NOTED);
        assertThat(way(message).delivery()).isEqualTo(SENT);
        assertThat(stored(message).key()).contains("A1");
        assertThat(next()).isEmpty();
    }

    @Test
    public void notesWhatIsKnownByItsKey() {
        var message = sent(ANA, "oi", "A1");
        assertThat(recognise(ANA, "oi", "A1")).isEqualTo(Noted.NOTED);
        assertThat(way(message).delivery()).isEqualTo(SENT);
    }

    @Test
    public void keepsTheSameEventOnce() {
        toSend(ANA, "oi");
        take();
        recognise(ANA, "oi", "A1");
        assertThat(recognise(ANA, "oi", "A1")).isEqualTo(Noted.SEEN);
        assertThat(recognise(BIA, "told already, and waits", "B1")).isEqualTo(Noted.WAITS);
        assertThat(recognise(BIA, "told already, and waits", "B1")).isEqualTo(Noted.SEEN);
    }

    @Test
    public void letsWaitWhatItCannotBeSureOf() {
        var failed = toSend(ANA, "oi");
        take();
        stage().outgoing().failed(failed.id(), "no answer");
        var waits = toSend(BIA, "oi");
        assertThat(recognise(ANA, "oi", "A1")).isEqualTo(Noted.WAITS);
        assertThat(recognise(BIA, "oi", "A2")).isEqualTo(Noted.WAITS);
        assertThat(recognise(SOMEBODY, "oi", "A3")).isEqualTo(Noted.WAITS);
        assertThat(way(failed).delivery()).isEqualTo(Delivery.FAILED);
        assertThat(way(waits).delivery()).isEqualTo(Delivery.PENDING);
    }

    private Message sent(Contact to, String text, String key) {
        var message = toSend(to, text);
        take();
        stage().outgoing().sent(message.id(), key, NINE);
        return message;
    }

    private void take() {
        assertThat(stage().outgoing().take(NINE, LEASE)).isPresent();
    }

    private Optional<Waiting> next() {
        return inTransaction(() -> stage().inbox().next(NINE));
    }

    private Noted raise(String key, Delivery delivery) {
        return stage().echoes().raise(receipt(key), key, delivery);
    }

    private static Incoming receipt(String key) {
        return anEvent().lane("message:" + key).build();
    }

    private Noted recognise(Contact to, String text, String key) {
        return stage().echoes().recognise(anEvent().lane(to.key()).key(key).build(), to, text, key);
    }
}

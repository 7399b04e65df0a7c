package clinic.application.messaging;

import static clinic.application.messaging.Telephone.ANA;
import static clinic.application.messaging.Telephone.BIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clinic.application.messaging.SendNext.Outcome;
import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Delivery;
import clinic.domain.messaging.Message.Way;
import clinic.domain.messaging.Messenger.Sending;
import clinic.domain.messaging.Messenger.Why;
import clinic.domain.messaging.Outgoing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SendNextTest {
    private final Telephone telephone = new Telephone();

    @Test
    void sendsWhatIsDueAndThenNothing() {
        waits(ANA, "oi");
        assertThat(telephone.send()).isEqualTo(new Outcome.Sent());
        assertThat(telephone.send()).isEqualTo(new Outcome.Idle());
        assertThat(telephone.messenger.textsTo(ANA)).containsExactly("Menu");
        assertThat(delivery(ANA)).isEqualTo(Delivery.SENT);
        assertThat(telephone.history(ANA).getLast().key())
                .contains(telephone.messenger.sent().getFirst().key());
    }

    @Test
    void waitsForTheMessengerAndThenSendsEachConversationInItsOrder() {
        for (var why : Why.values()) {
            telephone.messenger.next(new Sending.NotNow(why, Optional.empty()));
            waits(ANA, "oi");
            assertThat(telephone.send()).isEqualTo(new Outcome.Waits(why));
            assertThat(delivery(ANA)).isEqualTo(Delivery.PENDING);
            telephone.pass(Duration.ofMinutes(10));
        }
        telephone.sendAll();
        assertThat(telephone.messenger.textsTo(ANA)).isEqualTo(answers(ANA));
    }

    @Test
    void waitsLongerEachTimeUpToFiveMinutes() {
        waits(ANA, "oi");
        telephone.messenger.always(new Sending.NotNow(Why.AWAY, Optional.empty()));
        var seconds = new ArrayList<Integer>();
        for (var second = 0; second <= 1300; second++) {
            if (!(telephone.send() instanceof Outcome.Idle)) seconds.add(second);
            telephone.pass(Duration.ofSeconds(1));
        }
        assertThat(seconds).containsExactly(0, 5, 15, 35, 75, 155, 315, 615, 915, 1215);
    }

    @Test
    void waitsAsLongAsTheMessengerSays() {
        waits(ANA, "oi");
        telephone.messenger.next(new Sending.NotNow(Why.AWAY, Optional.of(Duration.ofSeconds(40))));
        telephone.send();
        telephone.pass(Duration.ofSeconds(39));
        assertThat(telephone.send()).isEqualTo(new Outcome.Idle());
        telephone.pass(Duration.ofSeconds(1));
        assertThat(telephone.send()).isEqualTo(new Outcome.Sent());
    }

    @Test
    void neverSendsAgainWhatIsRefusedOrMayHaveBeenSent() {
        for (var outcome : List.of(new Sending.Refused("not on WhatsApp"), new Sending.Unknown("time-out"))) {
            telephone.messenger.next(outcome);
            waits(ANA, "oi");
            assertThat(telephone.send()).isEqualTo(new Outcome.Failed());
            assertThat(delivery(ANA)).isEqualTo(Delivery.FAILED);
        }
        telephone.pass(Duration.ofDays(1));
        assertThat(telephone.send()).isEqualTo(new Outcome.Idle());
        assertThat(telephone.outbound(ANA))
                .extracting(Way.Outbound::failure)
                .containsExactly(Optional.of("not on WhatsApp"), Optional.of("time-out"));
        assertThat(telephone.messenger.attempts()).isEqualTo(2);
    }

    @Test
    void goesOnBehindWhatFailed() {
        telephone.messenger.next(new Sending.Refused("no"));
        waits(ANA, "oi");
        waits(ANA, "ajuda");
        telephone.sendAll();
        assertThat(telephone.messenger.textsTo(ANA))
                .containsExactly(answers(ANA).getLast());
    }

    @Test
    void holdsUpOneContactForItselfAlone() {
        telephone.messenger.next(new Sending.NotNow(Why.AWAY, Optional.empty()));
        waits(ANA, "oi");
        telephone.send();
        waits(ANA, "ajuda");
        waits(BIA, "oi");
        telephone.sendAll();
        assertThat(telephone.messenger.textsTo(ANA)).isEmpty();
        assertThat(telephone.messenger.textsTo(BIA)).containsExactly("Menu");
    }

    @Test
    void sendsNothingTwiceOfASenderWhoNeverTold() {
        waits(ANA, "oi");
        waits(ANA, "ajuda");
        telephone.messenger.breaksAfterTheNext();
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(telephone::send);
        assertThat(telephone.send()).isEqualTo(new Outcome.Idle());
        telephone.pass(Duration.ofMinutes(2));
        telephone.sendAll();
        assertThat(telephone.messenger.textsTo(ANA)).isEqualTo(answers(ANA));
        assertThat(telephone.outbound(ANA).getFirst().failure()).contains(Outgoing.UNTOLD);
    }

    private void waits(Contact contact, String text) {
        telephone.writes(contact, text);
        telephone.workOffAll();
    }

    private Delivery delivery(Contact contact) {
        return telephone.outbound(contact).getLast().delivery();
    }

    private List<String> answers(Contact contact) {
        return telephone.history(contact).stream()
                .filter(message -> message.way() instanceof Way.Outbound)
                .map(message -> message.text())
                .toList();
    }
}

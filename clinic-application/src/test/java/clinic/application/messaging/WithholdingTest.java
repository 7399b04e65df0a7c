package clinic.application.messaging;

import static clinic.application.messaging.Telephone.ANA;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.messaging.SendNext.Outcome;
import clinic.domain.messaging.ConversationId;
import clinic.domain.messaging.Message;
import clinic.domain.messaging.MessageId;
import clinic.domain.messaging.Messenger.Sending;
import clinic.domain.messaging.Messenger.Why;
import clinic.domain.messaging.Outgoing;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What waits to be sent, and shall not go out any more. */
class WithholdingTest {
    private final Telephone telephone = new Telephone();

    @Test
    void sendsNoAnnouncementThatWaitedWhenTheContactStopped() {
        waits(Message.Kind.ANNOUNCEMENT);
        telephone.stops(ANA);
        assertThat(telephone.send()).isEqualTo(new Outcome.Withheld());
        assertThat(telephone.outbound(ANA).getLast().failure()).contains(Outgoing.UNWANTED);
        assertThat(telephone.send()).isEqualTo(new Outcome.Idle());
        assertThat(telephone.messenger.attempts()).isZero();
    }

    @Test
    void sendsTheAnnouncementToWhoChangedItsMind() {
        waits(Message.Kind.ANNOUNCEMENT);
        assertThat(telephone.answer(ANA, "parar")).isEqualTo("Stopped");
        waits(Message.Kind.ANNOUNCEMENT);
        telephone.writes(ANA, "voltar a receber");
        telephone.workOffAll();
        assertThat(telephone.send()).isEqualTo(new Outcome.Sent());
    }

    @Test
    void answersWhoStopped() {
        telephone.stops(ANA);
        waits(Message.Kind.TEXT);
        waits(Message.Kind.CODE);
        assertThat(telephone.send()).isEqualTo(new Outcome.Sent());
        assertThat(telephone.send()).isEqualTo(new Outcome.Sent());
    }

    @Test
    void sendsACodeWhileItIsGoodAndNeverAfter() {
        telephone.messenger.next(new Sending.NotNow(Why.AWAY, Optional.of(Duration.ofSeconds(1))));
        waits(Message.Kind.CODE);
        telephone.send();
        telephone.pass(Message.CODE_GOOD_FOR);
        waits(Message.Kind.CODE);
        assertThat(telephone.send()).isEqualTo(new Outcome.Withheld());
        assertThat(telephone.outbound(ANA).getFirst().failure()).contains(Outgoing.EXPIRED);
        telephone.pass(Message.CODE_GOOD_FOR.minusMillis(1));
        assertThat(telephone.send()).isEqualTo(new Outcome.Sent());
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "VOICE", "PICTURE", "DOCUMENT", "OTHER", "ANNOUNCEMENT", "RECORD"})
    void sendsAllElseHoweverLate(Message.Kind kind) {
        waits(kind);
        telephone.pass(Duration.ofDays(3));
        assertThat(telephone.send()).isEqualTo(new Outcome.Sent());
    }

    private void waits(Message.Kind kind) {
        telephone.unitOfWork.inTransaction(Telephone.BOT, () -> {
            var id = new MessageId(telephone.ids.next());
            var conversation =
                    telephone.stores.conversations().lock(ANA, new ConversationId(telephone.ids.next()), NINE);
            var message = Message.toSend(id, conversation.id(), kind, "123456", Optional.empty(), telephone.now());
            telephone.stores.messages().add(message);
            return message;
        });
    }
}

package clinic.domain.testkit.messaging;

import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.domain.messaging.ConversationId;
import clinic.domain.messaging.Delivery;
import clinic.domain.messaging.Message;
import clinic.domain.messaging.Message.Kind;
import clinic.domain.messaging.Message.Way;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import clinic.domain.testkit.shared.SequenceIds;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How every store keeps the history of what was written. */
public abstract class MessagesContract extends MessagingContract {
    @Test
    public void keepsAllOfWhatWasWrittenBothWays() {
        var desk = ((Actor.Person) RECEPTIONIST).id();
        var id = with(ANA).id();
        var first = add(Message.received(newId(), id, Kind.VOICE, "🎤 ção", "A1", NINE));
        var second = add(Message.toSend(newId(), id, Kind.TEXT, "olá\n*Ana*", Optional.of(desk), NINE));
        var byTelephone = new Way.Outbound(Delivery.SENT, Optional.empty(), Optional.empty());
        var third =
                add(new Message(newId(), id, byTelephone, Kind.PICTURE, "", Optional.of("A2"), NINE, Optional.empty()));
        var patient = stage().isPatient("Ana", ANAS_PHONE);
        var fourth = add(Message.announcement(newId(), id, patient, "marcado", NINE));
        assertThat(history(ANA)).containsExactly(fourth, third, second, first);
        assertThat(history(BIA)).isEmpty();
    }

    @Test
    public void tellsTheOrderInWhichTheyWereAdded() {
        var first = received(ANA, "first", "A1", NINE.plusSeconds(9));
        var second = received(ANA, "second", "A2", NINE);
        assertThat(history(ANA)).containsExactly(second, first);
    }

    @Test
    public void comesInPages() {
        var written = new ArrayList<Message>();
        for (var number = 0; number < 5; number++) {
            written.add(toSend(ANA, "to Ana " + number));
            toSend(BIA, "to Bia " + number);
        }
        var page = page(new Paging(2, Optional.empty()));
        var seen = new ArrayList<>(page.items());
        while (page.next().isPresent()) {
            page = page(new Paging(2, page.next()));
            assertThat(page.items().size()).isLessThanOrEqualTo(2);
            seen.addAll(page.items());
        }
        assertThat(seen).isEqualTo(written.reversed());
        assertThat(page(new Paging(5, Optional.empty())).next()).isEmpty();
    }

    @Test
    public void keepsNoMessageOfNoConversation() {
        var message = Message.received(newId(), new ConversationId(SequenceIds.id(1)), Kind.TEXT, "oi", "A1", NINE);
        assertThatIllegalStateException().isThrownBy(() -> add(message));
    }

    @Test
    public void keepsNothingOfATransactionThatFails() {
        var id = with(ANA).id();
        assertThatThrownBy(() -> run(() -> {
            stage().messages().add(Message.received(newId(), id, Kind.TEXT, "oi", "A1", NINE));
            throw new UnsupportedOperationException("a crash");
        }));
        assertThat(history(ANA)).isEmpty();
    }

    @Test
    public void rewritesWhatWasReceived() {
        var message = received(ANA, "dia 12", "A1", NINE);
        var other = received(ANA, "às 9", "A2", NINE);
        var ours = toSend(ANA, "ok");
        assertThat(rewrite("A1", "dia 13")).isTrue();
        assertThat(rewrite("unknown", "nothing")).isFalse();
        assertThat(history(ANA).reversed())
                .extracting(Message::text)
                .containsExactly("dia 13", other.text(), ours.text());
        assertThat(stored(message).key()).contains("A1");
    }

    @Test
    public void rewritesNothingOfOurs() {
        var way = new Way.Outbound(Delivery.SENT, Optional.empty(), Optional.empty());
        var ours = add(new Message(
                newId(), with(ANA).id(), way, Kind.TEXT, "ours", Optional.of("A1"), NINE, Optional.empty()));
        assertThat(rewrite("A1", "theirs")).isTrue();
        assertThat(stored(ours)).isEqualTo(ours);
    }

    @Test
    public void showsNothingToOutsiders() {
        received(ANA, "oi", "A1", NINE);
        assertThat(in(ANONYMOUS, () -> stage().messages().list(ANA, ALL).items()))
                .isEmpty();
        assertThat(in(RECEPTIONIST, () -> stage().messages().list(ANA, ALL).items()))
                .hasSize(1);
    }

    @Test
    public void worksInTransactionsOnly() {
        var message = Message.received(newId(), with(ANA).id(), Kind.TEXT, "oi", "A1", NINE);
        assertThatIllegalStateException().isThrownBy(() -> stage().messages().add(message));
        assertThatIllegalStateException().isThrownBy(() -> stage().messages().list(ANA, ALL));
        assertThatIllegalStateException().isThrownBy(() -> stage().messages().raise("A1", Delivery.READ));
        assertThatIllegalStateException().isThrownBy(() -> stage().messages().rewrite("A1", "text"));
        assertThatIllegalStateException().isThrownBy(() -> stage().messages().recognise(ANA, "text", "A1"));
    }

    private boolean rewrite(String key, String text) {
        return inTransaction(() -> stage().messages().rewrite(key, text));
    }

    private Page<Message> page(Paging paging) {
        return in(RECEPTIONIST, () -> stage().messages().list(ANA, paging));
    }
}

package clinic.domain.testkit.messaging;

import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.Attention;
import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Conversations.Summary;
import clinic.domain.messaging.Delivery;
import clinic.domain.messaging.Message;
import clinic.domain.messaging.Outgoing;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import clinic.domain.shared.Phone;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How every store lists conversations for those who watch over them. */
public abstract class ConversationListContract extends MessagingContract {
    @Test
    public void tellsWhatTheDeskNeedsToKnow() {
        stage().isPatient("Bruno", ANAS_PHONE);
        stage().isPatient("Ana", ANAS_PHONE);
        var conversation = with(ANA).answeredBy(new Attention.Waiting(NINE));
        run(() -> stage().conversations().save(conversation));
        toSend(ANA, "lost");
        stage().outgoing()
                .take(NINE, Duration.ofMinutes(1))
                .ifPresent(due -> stage().outgoing().failed(due.id(), "refused"));
        var last = received(ANA, "oi", "A1", NINE.plusSeconds(1));
        assertThat(list(9).items())
                .containsExactly(new Summary(
                        conversation, List.of("Ana", "Bruno"), Optional.of(last), 1, Optional.of(ANAS_PHONE)));
    }

    @Test
    public void tellsLittleOfWhomNobodyKnowsAndNobodyWroteTo() {
        var conversation = with(SOMEBODY);
        assertThat(list(9).items())
                .containsExactly(new Summary(conversation, List.of(), Optional.empty(), 0, Optional.empty()));
    }

    @Test
    public void tellsWhoHidTheTelephoneOnceTheProviderTold() {
        stage().isPatient("Ana", ANAS_PHONE);
        var conversation = with(SOMEBODY);
        run(() -> stage().hiddenContacts().reveal(SOMEBODY, ANAS_PHONE, NINE));
        assertThat(list(9).items())
                .containsExactly(
                        new Summary(conversation, List.of("Ana"), Optional.empty(), 0, Optional.of(ANAS_PHONE)));
    }

    @Test
    public void comesInTheOrderOfTheLastMessages() {
        with(SOMEBODY);
        received(ANA, "oi", "A1", NINE.plusSeconds(1));
        received(BIA, "oi", "A2", NINE.plusSeconds(2));
        assertThat(contacts(list(9))).containsExactly(BIA, ANA, SOMEBODY);
        received(ANA, "oi?", "A3", NINE.plusSeconds(3));
        assertThat(contacts(list(9))).containsExactly(ANA, BIA, SOMEBODY);
    }

    @Test
    public void hasItsLastMessageWhateverItsOwnTime() {
        received(ANA, "new", "A1", NINE.plusSeconds(9));
        var late = received(ANA, "written long ago", "A2", NINE.minusSeconds(9));
        assertThat(list(9).items().getFirst().last()).contains(late);
    }

    @ParameterizedTest
    @EnumSource(names = {"CODE", "RECORD"})
    public void neverTellsASecret(Message.Kind kind) {
        toSend(ANA, kind, "123456", NINE);
        assertThat(list(9).items().getFirst().last().map(Message::text)).contains("");
    }

    @Test
    public void countsOnlyWhatNeedsAPerson() {
        var message = toSend(ANA, "oi");
        stage().outgoing().take(NINE, Duration.ofMinutes(1));
        stage().outgoing().sent(message.id(), "A1", NINE);
        toSend(ANA, "more");
        assertThat(list(9).items().getFirst().failed()).isZero();
        run(() -> stage().messages().raise("A1", Delivery.FAILED));
        assertThat(list(9).items().getFirst().failed()).isEqualTo(1);
    }

    @Test
    public void countsNothingThatWasWithheld() {
        for (var reason : List.of(Outgoing.UNWANTED, Outgoing.EXPIRED)) {
            var message = toSend(ANA, Message.Kind.ANNOUNCEMENT, "oi", NINE);
            stage().outgoing().take(NINE, Duration.ofMinutes(1));
            stage().outgoing().failed(message.id(), reason);
        }
        assertThat(list(9).items().getFirst().failed()).isZero();
    }

    @Test
    public void comesInPages() {
        var contacts = IntStream.range(0, 7)
                .mapToObj(number -> (Contact) new Contact.Known(new Phone("+551198765432" + number)))
                .toList();
        // of the same moment, too
        contacts.forEach(contact -> received(contact, "oi", contact.key(), NINE));
        var all = contacts(list(9));
        assertThat(all).containsExactlyInAnyOrderElementsOf(contacts);
        var seen = new ArrayList<Contact>();
        var page = list(3);
        seen.addAll(contacts(page));
        while (page.next().isPresent()) {
            page = list(new Paging(3, page.next()));
            seen.addAll(contacts(page));
        }
        assertThat(seen).isEqualTo(all);
    }

    @Test
    public void endsWithAFullLastPage() {
        with(ANA);
        with(BIA);
        assertThat(list(2).next()).isEmpty();
    }

    private Page<Summary> list(int limit) {
        return list(new Paging(limit, Optional.empty()));
    }

    private Page<Summary> list(Paging paging) {
        return in(RECEPTIONIST, () -> stage().conversations().list(paging));
    }

    private static List<Contact> contacts(Page<Summary> page) {
        return page.items().stream()
                .map(summary -> summary.conversation().contact())
                .toList();
    }
}

package clinic.domain.testkit.messaging;

import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.domain.messaging.Attention;
import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Conversation;
import clinic.domain.messaging.ConversationId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.StorageFailure;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.SequenceIds;
import clinic.domain.testkit.shared.Together;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How every store keeps what is written with one contact together. */
public abstract class ConversationsContract extends MessagingContract {
    private static final ProfileId DESK = ((Actor.Person) RECEPTIONIST).id();

    @Test
    public void opensAConversationOnce() {
        var id = new ConversationId(SequenceIds.id(1));
        var opened = inTransaction(() -> stage().conversations().lock(ANA, id, NINE));
        assertThat(opened).isEqualTo(Conversation.opened(id, ANA));
        var again = inTransaction(
                () -> stage().conversations().lock(ANA, new ConversationId(SequenceIds.id(2)), NINE.plusSeconds(1)));
        assertThat(again).isEqualTo(opened);
        assertThat(find(ANA)).contains(opened);
    }

    @Test
    public void keepsContactsApart() {
        assertThat(List.of(with(ANA).id(), with(BIA).id(), with(SOMEBODY).id())).doesNotHaveDuplicates();
        assertThat(find(SOMEBODY).map(Conversation::contact)).contains(SOMEBODY);
        assertThat(find(new Contact.Hidden("1"))).isEmpty();
    }

    @Test
    public void keepsWhoAnswersAndWhatTheBotRemembers() {
        var opened = with(ANA);
        var waiting = opened.answeredBy(new Attention.Waiting(NINE))
                .remembering(Map.of("state", "naming", "name", "\"João\" \\ {}", "empty", ""))
                .heard(NINE.plusSeconds(5));
        save(waiting);
        assertThat(find(ANA)).contains(waiting);
        var taken = waiting.answeredBy(new Attention.Person(DESK, NINE.plusSeconds(9)));
        save(taken);
        assertThat(find(ANA)).contains(taken);
        var onTelephone = waiting.answeredBy(new Attention.OnTelephone(NINE.plusSeconds(10)));
        save(onTelephone);
        assertThat(find(ANA)).contains(onTelephone);
        save(opened);
        assertThat(find(ANA)).contains(opened);
    }

    @Test
    public void keepsNothingOfATransactionThatFails() {
        assertThatThrownBy(() -> run(() -> {
            lock(ANA, NINE);
            throw new UnsupportedOperationException("a crash");
        }));
        assertThat(find(ANA)).isEmpty();
    }

    @Test
    public void savesNoneThatIsNotThere() {
        var unknown = Conversation.opened(new ConversationId(SequenceIds.id(1)), ANA);
        assertThatIllegalStateException().isThrownBy(() -> save(unknown));
    }

    @Test
    public void findsTheDialoguesThatWereLeft() {
        left(ANA, NINE.minusSeconds(60), Map.of("state", "menu"));
        left(BIA, NINE.minusSeconds(90), Map.of("state", "menu"));
        left(SOMEBODY, NINE.minusSeconds(99), Map.of());
        save(with(CAIO).remembering(Map.of("state", "menu")));
        assertThat(leftBefore(NINE, 9)).containsExactly(BIA, ANA);
        assertThat(leftBefore(NINE, 1)).containsExactly(BIA);
        assertThat(leftBefore(NINE.minusSeconds(60), 9)).containsExactly(BIA);
        assertThat(leftBefore(NINE.minusSeconds(90), 9)).isEmpty();
    }

    @Test
    public void givesAConversationToOneAtATime() {
        with(ANA);
        Together.run(
                12,
                number -> inTransaction(() -> {
                    var conversation = lock(ANA, NINE);
                    var count = Integer.parseInt(conversation.memory().getOrDefault("count", "0"));
                    stage().conversations().save(conversation.remembering(Map.of("count", "" + (count + 1))));
                    return number;
                }));
        assertThat(find(ANA).orElseThrow().memory()).isEqualTo(Map.of("count", "12"));
    }

    @Test
    public void opensOneForManyWhoComeAtOnce() {
        var opened = Together.run(12, number -> with(ANA).id());
        assertThat(opened.stream().distinct()).hasSize(1);
    }

    @Test
    public void isForStaffAndTheSystemAlone() {
        var conversation = in(RECEPTIONIST, () -> lock(ANA, NINE));
        var outsiders = List.of(ANONYMOUS, Actors.client(DESK));
        for (var outsider : outsiders) {
            assertThat(in(outsider, () -> stage().conversations().find(ANA))).isEmpty();
            assertThat(in(outsider, () -> stage().conversations().list(ALL).items()))
                    .isEmpty();
            assertThatExceptionOfType(StorageFailure.class).isThrownBy(() -> in(outsider, () -> lock(BIA, NINE)));
        }
        assertThat(in(RECEPTIONIST, () -> stage().conversations().find(ANA))).contains(conversation);
    }

    @Test
    public void worksInTransactionsOnly() {
        var conversation = with(ANA);
        assertThatIllegalStateException().isThrownBy(() -> lock(ANA, NINE));
        assertThatIllegalStateException()
                .isThrownBy(() -> stage().conversations().find(ANA));
        assertThatIllegalStateException()
                .isThrownBy(() -> stage().conversations().save(conversation));
        assertThatIllegalStateException()
                .isThrownBy(() -> stage().conversations().list(ALL));
        assertThatIllegalStateException()
                .isThrownBy(() -> stage().conversations().leftBefore(NINE, 1));
    }

    private Optional<Conversation> find(Contact contact) {
        return inTransaction(() -> stage().conversations().find(contact));
    }

    private void save(Conversation conversation) {
        run(() -> stage().conversations().save(conversation));
    }

    private void left(Contact contact, Instant heardAt, Map<String, String> memory) {
        save(with(contact).heard(heardAt).remembering(memory));
    }

    private List<Contact> leftBefore(Instant heardBefore, int atMost) {
        return inTransaction(() -> stage().conversations().leftBefore(heardBefore, atMost));
    }
}

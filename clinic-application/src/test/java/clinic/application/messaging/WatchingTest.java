package clinic.application.messaging;

import static clinic.application.messaging.Telephone.ANA;
import static clinic.application.messaging.Telephone.ANAS_PHONE;
import static clinic.application.messaging.Telephone.BIA;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.messaging.ReadLine.Wish;
import clinic.domain.messaging.Conversations.Summary;
import clinic.domain.messaging.Line;
import clinic.domain.messaging.LineId;
import clinic.domain.messaging.Message;
import clinic.domain.messaging.Messenger.Sending;
import clinic.domain.messaging.Messenger.Why;
import clinic.domain.messaging.MessengerLine.Answer;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Paging;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How staff see conversations and the line. */
class WatchingTest {
    private static final Paging FIRST_PAGE = new Paging(50, Optional.empty());
    private static final List<Actor> OUTSIDERS =
            List.of(ANONYMOUS, SYSTEM, Actors.client(new ProfileId(SequenceIds.id(5))));

    private static final Optional<UUID> LINE =
            Optional.of(LineId.of(TextEvents.INSTANCE).value());

    private final Telephone telephone = new Telephone();

    @Test
    void listsConversationsAndLeavesALineOfEach() {
        telephone.answer(ANA, "oi");
        telephone.pass(Duration.ofSeconds(1));
        telephone.answer(BIA, "oi");
        var found = (ListConversations.Outcome.Found) conversations(RECEPTIONIST);
        assertThat(found.page().items())
                .extracting(Summary::conversation)
                .containsExactly(telephone.conversation(BIA), telephone.conversation(ANA));
        assertThat(found.now()).isEqualTo(telephone.now());
        assertThat(telephone.audited()).endsWith("message.receive", "conversation.list", "conversation.list");
    }

    @Test
    void listsMessagesAndLeavesALine() {
        telephone.answer(ANA, "oi");
        var found = (ListMessages.Outcome.Found) messages(RECEPTIONIST);
        assertThat(found.page().items()).extracting(Message::text).containsExactly("Menu", "oi");
        assertThat(telephone.audited()).containsExactly("message.receive", "message.list");
    }

    @Test
    void listsNothingAndLeavesNoLineOfWhomNobodyKnows() {
        var found = (ListMessages.Outcome.Found) messages(RECEPTIONIST);
        assertThat(found.page().items()).isEmpty();
        assertThat(telephone.audited()).isEmpty();
    }

    @Test
    void isForStaffAlone() {
        telephone.answer(ANA, "oi");
        for (var outsider : OUTSIDERS) {
            assertThat(conversations(outsider)).isEqualTo(new ListConversations.Outcome.NotAllowed());
            assertThat(messages(outsider)).isEqualTo(new ListMessages.Outcome.NotAllowed());
            assertThat(line(outsider, Wish.CONNECT)).isEqualTo(new ReadLine.Outcome.NotAllowed());
        }
        assertThat(telephone.audited()).containsExactly("message.receive");
    }

    @Test
    void tellsHowTheLineStandsAndKeepsIt() {
        var open = new Line(Line.State.OPEN, Optional.empty(), Optional.of(ANAS_PHONE), Optional.empty());
        telephone.line.answer = new Answer.Told(open);
        assertThat(line(RECEPTIONIST, Wish.READ)).isEqualTo(new ReadLine.Outcome.Told(open));
        telephone.line.answer =
                new Answer.Told(new Line(Line.State.OPEN, Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(line(RECEPTIONIST, Wish.READ)).isEqualTo(new ReadLine.Outcome.Told(open));
    }

    @Test
    void tellsThePictureToScanThatAnEventBrought() {
        telephone.tells(TextEvents.pairing(Line.State.CONNECTING, "data:1"));
        telephone.workOffAll();
        var connecting = new Line(Line.State.CONNECTING, Optional.empty(), Optional.empty(), Optional.empty());
        telephone.line.answer = new Answer.Told(connecting);
        var told = (ReadLine.Outcome.Told) line(RECEPTIONIST, Wish.CONNECT);
        assertThat(told.line().qrCode()).contains("data:1");
    }

    @Test
    void sendsWhatWaitsOnceItSeesTheLineOpen() {
        telephone.messenger.next(new Sending.NotNow(Why.NOT_CONNECTED, Optional.of(Duration.ofHours(1))));
        telephone.answer(ANA, "oi");
        telephone.line.answer =
                new Answer.Told(new Line(Line.State.OPEN, Optional.empty(), Optional.empty(), Optional.empty()));
        line(RECEPTIONIST, Wish.READ);
        telephone.sendAll();
        assertThat(telephone.messenger.textsTo(ANA)).containsExactly("Menu");
    }

    @Test
    void endsThePairing() {
        assertThat(line(RECEPTIONIST, Wish.DISCONNECT)).isEqualTo(new ReadLine.Outcome.Told(Line.closed()));
    }

    @Test
    void leavesALineOfWhoPairsAndEndsThePairingAndOfWhatCameOfIt() {
        telephone.line.answer = new Answer.Told(
                new Line(Line.State.CONNECTING, Optional.of("data:1"), Optional.empty(), Optional.empty()));
        line(RECEPTIONIST, Wish.READ);
        line(RECEPTIONIST, Wish.CONNECT);
        telephone.tells(TextEvents.pairing(Line.State.OPEN, ""));
        telephone.tells(TextEvents.pairing(Line.State.OPEN, ""));
        telephone.workOffAll();
        line(RECEPTIONIST, Wish.DISCONNECT);
        assertThat(telephone.audited()).containsExactly("line.connect", "line.open", "line.disconnect", "line.close");
        assertThat(telephone.auditTrail.lines()).extracting(AuditLine::subject).allMatch(LINE::equals);
    }

    @Test
    void leavesALineOfWhoAskedThoughTheProviderIsAway() {
        line(RECEPTIONIST, Wish.CONNECT);
        assertThat(telephone.audited()).containsExactly("line.connect");
    }

    @Test
    void saysThatTheProviderIsAway() {
        assertThat(line(RECEPTIONIST, Wish.READ)).isEqualTo(new ReadLine.Outcome.Away(Why.AWAY, "away"));
    }

    private ListConversations.Outcome conversations(Actor actor) {
        return telephone.messaging.listConversations().handle(new ListConversations.Query(actor, FIRST_PAGE));
    }

    private ListMessages.Outcome messages(Actor actor) {
        return telephone.messaging.listMessages().handle(new ListMessages.Query(actor, ANA, FIRST_PAGE));
    }

    private ReadLine.Outcome line(Actor actor, Wish wish) {
        return telephone.messaging.readLine().handle(new ReadLine.Query(actor, wish));
    }
}

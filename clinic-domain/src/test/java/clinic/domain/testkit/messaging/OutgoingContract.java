package clinic.domain.testkit.messaging;

import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.Delivery;
import clinic.domain.messaging.Message;
import clinic.domain.messaging.Message.Kind;
import clinic.domain.messaging.MessageId;
import clinic.domain.messaging.Outgoing;
import clinic.domain.messaging.Outgoing.Due;
import clinic.domain.testkit.shared.SettableTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** In which order every store gives out what is to be sent, and what becomes of it. */
public abstract class OutgoingContract extends MessagingContract {
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final SettableTime time = SettableTime.at(NINE);

    @Test
    public void tellsWhatItIsAndOfWhen() {
        var code = toSend(ANA, Message.Kind.CODE, "123456", NINE.minusSeconds(9));
        assertThat(take())
                .contains(new Due(
                        code.id(), ANA, Message.Kind.CODE, "123456", NINE.minusSeconds(9), 0, Optional.empty()));
        var announcement = toSend(BIA, Message.Kind.ANNOUNCEMENT, "oi", NINE);
        assertThat(take())
                .contains(new Due(announcement.id(), BIA, Message.Kind.ANNOUNCEMENT, "oi", NINE, 0, Optional.empty()));
    }

    @Test
    public void tellsOfWhomAnAnnouncementIs() {
        var ana = stage().isPatient("Ana", ANAS_PHONE);
        var bia = stage().isPatient("Bia", ANAS_PHONE);
        for (var patient : List.of(bia, ana)) {
            var message = add(Message.announcement(newId(), with(ANA).id(), patient, "oi", NINE));
            assertThat(take())
                    .contains(new Due(message.id(), ANA, Kind.ANNOUNCEMENT, "oi", NINE, 0, Optional.of(patient)));
            stage().outgoing().later(message.id(), "away", NINE);
            assertThat(take().flatMap(Due::about)).contains(patient);
            stage().outgoing().failed(message.id(), Outgoing.UNWANTED);
            assertThat(stored(message).about()).contains(patient);
        }
    }

    @Test
    public void givesOutAllThatSendingNeeds() {
        var message = toSend(ANA, "olá\n*Ana*");
        assertThat(take())
                .contains(new Due(message.id(), ANA, Message.Kind.TEXT, message.text(), NINE, 0, Optional.empty()));
    }

    @Test
    public void givesOutWhatTheDeskWrote() {
        var id = with(SOMEBODY).id();
        var message = Message.toSend(newId(), id, Kind.TEXT, "oi", Optional.empty(), NINE);
        in(RECEPTIONIST, () -> {
            stage().messages().add(message);
            return message;
        });
        assertThat(take())
                .contains(new Due(message.id(), SOMEBODY, Message.Kind.TEXT, "oi", NINE, 0, Optional.empty()));
    }

    @Test
    public void givesOutNothingThatIsNotToBeSent() {
        received(ANA, "oi", "A1", NINE);
        var byTelephone = new Message.Way.Outbound(Delivery.SENT, Optional.empty(), Optional.empty());
        add(new Message(
                newId(), with(ANA).id(), byTelephone, Kind.TEXT, "oi", Optional.of("A2"), NINE, Optional.empty()));
        assertThat(take()).isEmpty();
    }

    @Test
    public void sendsAConversationOneByOneInItsOrder() {
        var first = toSend(ANA, Kind.TEXT, "first", NINE);
        var second = toSend(ANA, Kind.TEXT, "second", NINE.minusSeconds(9));
        assertThat(takeId()).contains(first.id());
        assertThat(take()).isEmpty();
        stage().outgoing().sent(first.id(), "A1", NINE);
        assertThat(takeId()).contains(second.id());
    }

    @Test
    public void sendsConversationsSideBySide() {
        var anas = toSend(ANA, "to Ana");
        var bias = toSend(BIA, "to Bia");
        assertThat(takeId()).contains(anas.id());
        assertThat(takeId()).contains(bias.id());
        assertThat(take()).isEmpty();
    }

    @Test
    public void notesThatItWasSent() {
        var message = toSend(ANA, "oi");
        take();
        assertThat(way(message).delivery()).isEqualTo(Delivery.PENDING);
        stage().outgoing().sent(message.id(), "A1", NINE);
        assertThat(way(message).delivery()).isEqualTo(Delivery.SENT);
        assertThat(stored(message).key()).contains("A1");
        assertThat(take()).isEmpty();
    }

    @Test
    public void putsOffAMessageAndThoseBehindItAndNoOthers() {
        var first = toSend(ANA, "first");
        var second = toSend(ANA, "second");
        var bias = toSend(BIA, "to Bia");
        take();
        stage().outgoing().later(first.id(), "away", NINE.plus(LEASE));
        assertThat(way(first)).isEqualTo(way(second));
        assertThat(takeId()).contains(bias.id());
        assertThat(take()).isEmpty();
        time.pass(LEASE);
        assertThat(take()).contains(new Due(first.id(), ANA, Message.Kind.TEXT, "first", NINE, 1, Optional.empty()));
        stage().outgoing().sent(first.id(), "A1", NINE);
        assertThat(take()).contains(new Due(second.id(), ANA, Message.Kind.TEXT, "second", NINE, 0, Optional.empty()));
    }

    @Test
    public void putsOffWhatIsAddedWhileTheFirstWaits() {
        var first = toSend(ANA, "first");
        take();
        stage().outgoing().later(first.id(), "away", NINE.plus(LEASE));
        toSend(ANA, "second");
        assertThat(take()).isEmpty();
    }

    @Test
    public void hurriesWhenTheLineIsOpenAgain() {
        var first = toSend(ANA, "first");
        take();
        stage().outgoing().later(first.id(), "away", NINE.plus(LEASE));
        stage().outgoing().hurry(NINE);
        assertThat(takeId()).contains(first.id());
    }

    @Test
    public void goesOnBehindOneThatFailed() {
        var first = toSend(ANA, "first");
        var second = toSend(ANA, "second");
        take();
        stage().outgoing().failed(first.id(), "not on WhatsApp");
        assertThat(way(first).delivery()).isEqualTo(Delivery.FAILED);
        assertThat(way(first).failure()).contains("not on WhatsApp");
        assertThat(takeId()).contains(second.id());
    }

    @Test
    public void failsWhatNobodyToldOfUntilItsLeaseEnded() {
        var first = toSend(ANA, "first");
        var second = toSend(ANA, "second");
        take();
        time.pass(LEASE.minusMillis(1));
        assertThat(take()).isEmpty();
        time.pass(Duration.ofMillis(1));
        assertThat(takeId()).contains(second.id());
        assertThat(way(first).delivery()).isEqualTo(Delivery.FAILED);
        assertThat(way(first).failure()).contains(Outgoing.UNTOLD);
    }

    @Test
    public void believesASenderWhoTellsOnlyAfterItsLeaseThatItWasSent() {
        var message = endedLease();
        stage().outgoing().sent(message.id(), "A1", NINE);
        assertThat(way(message).delivery()).isEqualTo(Delivery.SENT);
        assertThat(way(message).failure()).isEmpty();
    }

    @Test
    public void sendsNothingAgainWhoseLeaseHasEnded() {
        var message = endedLease();
        stage().outgoing().later(message.id(), "away", NINE);
        stage().outgoing().failed(message.id(), "refused");
        stage().outgoing().hurry(NINE);
        assertThat(take()).isEmpty();
        assertThat(way(message).failure()).contains(Outgoing.UNTOLD);
    }

    @Test
    public void doesNotFailWhatTheProviderHasToldOf() {
        var message = toSend(ANA, "oi");
        take();
        run(() -> stage().messages().recognise(ANA, "oi", "A1"));
        stage().outgoing().failed(message.id(), "no answer");
        time.pass(LEASE);
        assertThat(take()).isEmpty();
        assertThat(way(message).delivery()).isEqualTo(Delivery.SENT);
    }

    private Message endedLease() {
        var message = toSend(ANA, "oi");
        take();
        time.pass(LEASE);
        assertThat(take()).isEmpty();
        return message;
    }

    private Optional<Due> take() {
        return stage().outgoing().take(time.instant(), LEASE);
    }

    private Optional<MessageId> takeId() {
        return take().map(Due::id);
    }
}

package clinic.application.messaging;

import static clinic.application.messaging.Telephone.ANA;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.Delivery;
import clinic.domain.messaging.Line;
import clinic.domain.messaging.Message.Way;
import clinic.domain.messaging.Messenger.Sending;
import clinic.domain.messaging.Messenger.Why;
import clinic.domain.testkit.shared.Actors;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the provider tells of messages that are there, or will be, and of the line. */
class ReceiptsTest {
    private final Telephone telephone = new Telephone();

    @Test
    void raiseWhatWasSent() {
        telephone.answer(ANA, "oi");
        var key = telephone.messenger.sent().getFirst().key();
        telephone.tells(TextEvents.receipt(key, Delivery.READ));
        telephone.tells(TextEvents.receipt(key, Delivery.DELIVERED));
        telephone.tells(TextEvents.receipt(key, Delivery.READ));
        assertThat(telephone.workOff()).isEqualTo(new WorkOff.Outcome.Idle());
        assertThat(telephone.outbound(ANA)).extracting(Way.Outbound::delivery).containsExactly(Delivery.READ);
    }

    @Test
    void waitForTheAnswerToTheSending() {
        telephone.writes(ANA, "oi");
        telephone.workOffAll();
        telephone.tells(TextEvents.receipt("K1", Delivery.DELIVERED));
        assertThat(telephone.workOff()).isInstanceOf(WorkOff.Outcome.Later.class);
        telephone.messenger.next(new Sending.Accepted("K1"));
        telephone.sendAll();
        telephone.pass(Duration.ofSeconds(1));
        assertThat(telephone.workOff()).isInstanceOf(WorkOff.Outcome.Done.class);
        assertThat(telephone.outbound(ANA)).extracting(Way.Outbound::delivery).containsExactly(Delivery.DELIVERED);
    }

    @Test
    void holdUpNobodyWhileTheyWait() {
        telephone.tells(TextEvents.receipt("K1", Delivery.DELIVERED));
        assertThat(telephone.answer(ANA, "oi")).isEqualTo("Menu");
    }

    @Test
    void endAfterSomeTriesWhenNobodyKnowsTheMessage() {
        telephone.tells(TextEvents.receipt("unknown", Delivery.DELIVERED));
        var tries = 0;
        for (var second = 0; second < 120; second++) {
            tries += telephone.workOffAll();
            telephone.pass(Duration.ofSeconds(1));
        }
        assertThat(tries).isEqualTo(7);
        telephone.pass(Duration.ofDays(1));
        assertThat(telephone.workOff()).isEqualTo(new WorkOff.Outcome.Idle());
    }

    @Test
    void changeWhatWasWritten() {
        telephone.answer(ANA, "oi");
        var key = telephone.writes(ANA, "dia 12");
        telephone.workOffAll();
        telephone.tells(TextEvents.edited(key, "dia 13"));
        telephone.workOffAll();
        assertThat(telephone.texts(ANA)).contains("dia 13").doesNotContain("dia 12");
        telephone.tells(TextEvents.deleted(key));
        telephone.workOffAll();
        assertThat(telephone.texts(ANA)).contains("(deleted)").doesNotContain("dia 13");
        assertThat(telephone.messenger.sent()).hasSize(1);
    }

    @Test
    void changeWhatIsWorkedOffAfterThem() {
        telephone.breaking.add("A1");
        telephone.tells(TextEvents.text(ANA, "A1", NINE, "agendar"));
        Failures.workOff(telephone);
        telephone.tells(TextEvents.edited("A1", "agendar!"));
        assertThat(telephone.workOff()).isInstanceOf(WorkOff.Outcome.Later.class);
        telephone.breaking.clear();
        telephone.pass(Duration.ofSeconds(9));
        telephone.workOffAll();
        telephone.pass(Duration.ofSeconds(9));
        telephone.workOffAll();
        assertThat(telephone.texts(ANA).getFirst()).isEqualTo("agendar!");
    }

    @Test
    void hurryWhatWaitsWhenTheLineIsOpen() {
        telephone.messenger.next(new Sending.NotNow(Why.NOT_CONNECTED, Optional.of(Duration.ofHours(1))));
        assertThat(telephone.answer(ANA, "oi")).isEmpty();
        telephone.tells(TextEvents.pairing(Line.State.OPEN, ""));
        telephone.workOffAll();
        telephone.sendAll();
        assertThat(telephone.messenger.textsTo(ANA)).containsExactly("Menu");
    }

    @Test
    void keepThePictureToScanWhileTheLineIsBeingPaired() {
        telephone.tells(TextEvents.pairing(Line.State.CONNECTING, "data:1"));
        telephone.tells(TextEvents.pairing(Line.State.CONNECTING, ""));
        telephone.workOffAll();
        assertThat(line().qrCode()).contains("data:1");
        telephone.tells(TextEvents.pairing(Line.State.CONNECTING, "data:2"));
        telephone.workOffAll();
        assertThat(line().qrCode()).contains("data:2");
        telephone.tells(TextEvents.pairing(Line.State.OPEN, ""));
        telephone.workOffAll();
        assertThat(line().qrCode()).isEmpty();
        assertThat(line().state()).isEqualTo(Line.State.OPEN);
    }

    private Line line() {
        return telephone.unitOfWork.inTransaction(
                Actors.SYSTEM, () -> telephone.stores.lines().find(TextEvents.INSTANCE));
    }
}

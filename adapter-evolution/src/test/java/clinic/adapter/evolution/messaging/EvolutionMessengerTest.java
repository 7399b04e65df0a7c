package clinic.adapter.evolution.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Messenger;
import clinic.domain.messaging.Messenger.Sending;
import clinic.domain.messaging.Messenger.Why;
import clinic.domain.testkit.messaging.MessengerContract;
import clinic.sandbox.evolution.Fault;
import clinic.sandbox.evolution.Patient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EvolutionMessengerTest extends MessengerContract {
    private final Stage stage = Stage.open();

    @AfterEach
    void close() {
        stage.close();
    }

    @Override
    protected Messenger messenger() {
        return stage.evolution.messenger();
    }

    @Override
    protected List<String> received(Contact contact) {
        return patient(contact).received();
    }

    @Override
    protected void has(Trouble trouble) {
        stage.standIn
                .faults()
                .on(
                        switch (trouble) {
                            case AWAY -> Fault.DOWN;
                            case NOT_CONNECTED -> Fault.LINE_CLOSE;
                            case MISCONFIGURED -> Fault.UNAUTHORIZED;
                        });
    }

    @Override
    protected void mended() {
        stage.standIn.faults().clear();
    }

    @Override
    protected void losesTheNextAnswer() {
        stage.standIn.faults().on(Fault.SEND_FAILS_AFTER, 1);
    }

    @Override
    protected void isUnreachable(Contact contact) {
        contact.telephone().ifPresent(phone -> stage.standIn.isNotOnWhatsApp(phone.e164()));
    }

    @Test
    void doesNotKnowOfAMessageThatWasCutOffOnItsWay() {
        assertThat(messenger().send(ANA, "um")).isInstanceOf(Sending.Accepted.class);
        has(Trouble.AWAY);
        assertThat(messenger().send(ANA, "dois")).isInstanceOf(Sending.Unknown.class);
        assertThat(messenger().send(ANA, "três")).isEqualTo(notNow(Why.AWAY));
    }

    @Test
    void doesNotKnowOfAMessageThatTakesTooLong() {
        assertThat(messenger().send(ANA, "um")).isInstanceOf(Sending.Accepted.class);
        stage.standIn.faults().on(Fault.SLOW, 1);
        assertThat(messenger().send(ANA, "dois")).isEqualTo(new Sending.Unknown("timed out"));
    }

    @Test
    void doesNotKnowOfAMessageThatFailedInside() {
        stage.standIn.faults().on(Fault.SEND_FAILS_BEFORE, 1);
        assertThat(messenger().send(ANA, "um")).isEqualTo(new Sending.Unknown("400 Error: Connection Closed"));
        assertThat(received(ANA)).isEmpty();
    }

    @Test
    void sendsNothingWhilePairing() {
        stage.standIn.faults().on(Fault.LINE_CONNECTING);
        assertThat(messenger().send(ANA, "um")).isEqualTo(notNow(Why.NOT_CONNECTED));
    }

    @Test
    void asksForALicenceToBeLookedAfter() {
        stage.standIn.faults().on(Fault.UNLICENSED);
        assertThat(messenger().send(ANA, "um")).isEqualTo(notNow(Why.MISCONFIGURED));
    }

    @Test
    void isNotConnectedWithoutAnInstance() {
        try (var bare = new Stage()) {
            assertThat(bare.evolution.messenger().send(ANA, "um")).isEqualTo(notNow(Why.NOT_CONNECTED));
        }
    }

    @Test
    void refusesABlankText() {
        assertThat(messenger().send(ANA, " \n ")).isInstanceOf(Sending.Refused.class);
    }

    @Test
    void acceptsWhatIsNeverDelivered() {
        stage.standIn.faults().on(Fault.NEVER_DELIVERED, 1);
        assertThat(messenger().send(ANA, "um")).isInstanceOf(Sending.Accepted.class);
        assertThat(received(ANA)).isEmpty();
    }

    @Test
    void asksForTheStateAgainOnceTheLastAnswerIsOld() {
        assertThat(messenger().send(ANA, "um")).isInstanceOf(Sending.Accepted.class);
        stage.standIn.faults().on(Fault.LINE_CLOSE);
        stage.time.pass(Duration.ofSeconds(4));
        assertThat(messenger().send(ANA, "dois")).isEqualTo(notNow(Why.NOT_CONNECTED));
    }

    @Test
    void leavesTheProviderAloneWhenItFailsTooOftenAndTriesAgainAfterAWhile() {
        has(Trouble.AWAY);
        for (var count = 0; count < 10; count++)
            assertThat(messenger().send(ANA, "um")).isEqualTo(notNow(Why.AWAY));
        assertThat(stage.evolution.health().get().circuit()).isEqualTo(ProviderState.Circuit.OPEN);
        mended();
        assertThat(messenger().send(ANA, "um")).isEqualTo(notNow(Why.AWAY));
        stage.time.pass(Duration.ofSeconds(11));
        assertThat(messenger().send(ANA, "um")).isInstanceOf(Sending.Accepted.class);
        assertThat(stage.evolution.health().get().lastSuccess()).contains(stage.time.instant());
        assertThat(received(ANA)).containsExactly("um");
    }

    private Patient patient(Contact contact) {
        return switch (contact) {
            case Contact.Known known -> stage.standIn.patient(known.phone().e164());
            case Contact.Hidden hidden -> stage.standIn.hiddenPatient(hidden.lid());
        };
    }

    private static Sending notNow(Why why) {
        return new Sending.NotNow(why, Optional.empty());
    }
}

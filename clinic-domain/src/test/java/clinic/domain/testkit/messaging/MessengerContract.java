package clinic.domain.testkit.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Message;
import clinic.domain.messaging.Messenger;
import clinic.domain.messaging.Messenger.Sending;
import clinic.domain.messaging.Messenger.Why;
import clinic.domain.shared.Phone;
import clinic.domain.testkit.shared.Together;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What everybody who sends messages keeps to. */
public abstract class MessengerContract {
    protected static final Contact ANA = new Contact.Known(new Phone("+5511987654321"));
    protected static final Contact RUI = new Contact.Known(new Phone("+5531988887777"));
    protected static final Contact HIDDEN = new Contact.Hidden("100000000000001");

    /** What may be wrong. */
    public enum Trouble {
        AWAY,
        NOT_CONNECTED,
        MISCONFIGURED
    }

    protected abstract Messenger messenger();

    /** What has reached this contact, in order. */
    protected abstract List<String> received(Contact contact);

    /** From now on this is wrong. */
    protected abstract void has(Trouble trouble);

    /** From now on nothing is wrong. */
    protected abstract void mended();

    /** The next message reaches its contact, but its answer does not reach us. */
    protected abstract void losesTheNextAnswer();

    /** This contact is on no messenger. */
    protected abstract void isUnreachable(Contact contact);

    @Test
    public void sendsATextAsItIs() {
        var text = "*Olá, Ana!* 👩‍⚕️\n\n1. Agendar\n2. \"Meus horários\" \\ _ajuda_ ção";
        assertThat(messenger().send(ANA, text)).isInstanceOf(Sending.Accepted.class);
        assertThat(received(ANA)).containsExactly(text);
    }

    @Test
    public void sendsTheLongestText() {
        var text = "á".repeat(Message.LONGEST);
        assertThat(messenger().send(ANA, text)).isInstanceOf(Sending.Accepted.class);
        assertThat(received(ANA)).containsExactly(text);
    }

    @Test
    public void sendsToSomebodyWhoseTelephoneIsHidden() {
        assertThat(messenger().send(HIDDEN, "Olá")).isInstanceOf(Sending.Accepted.class);
        assertThat(received(HIDDEN)).containsExactly("Olá");
    }

    @Test
    public void givesEachMessageAKeyOfItsOwn() {
        assertThat(messenger().send(ANA, "um")).isNotEqualTo(messenger().send(ANA, "um"));
        assertThat(messenger().send(RUI, "um")).isNotEqualTo(messenger().send(ANA, "um"));
        assertThat(received(ANA)).containsExactly("um", "um", "um");
    }

    @Test
    public void sendsWhatManySayTogetherOnceEach() {
        var keys = Together.run(8, number -> messenger().send(number % 2 == 0 ? ANA : RUI, "texto " + number));
        assertThat(keys).doesNotHaveDuplicates().allMatch(Sending.Accepted.class::isInstance);
        assertThat(received(ANA)).containsExactlyInAnyOrder("texto 0", "texto 2", "texto 4", "texto 6");
        assertThat(received(RUI)).containsExactlyInAnyOrder("texto 1", "texto 3", "texto 5", "texto 7");
    }

    @ParameterizedTest
    @EnumSource
    public void sendsNothingWhileThereIsTrouble(Trouble trouble) {
        has(trouble);
        assertThat(messenger().send(ANA, "Olá"))
                .isInstanceOfSatisfying(
                        Sending.NotNow.class, answer -> assertThat(answer.why()).isEqualTo(why(trouble)));
        assertThat(received(ANA)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    public void sendsAgainOnceItIsMended(Trouble trouble) {
        has(trouble);
        assertThat(messenger().send(ANA, "Olá")).isInstanceOf(Sending.NotNow.class);
        mended();
        assertThat(messenger().send(ANA, "Olá")).isInstanceOf(Sending.Accepted.class);
        assertThat(received(ANA)).containsExactly("Olá");
    }

    @Test
    public void noticesTroubleThatComesBetweenTwoMessages() {
        assertThat(messenger().send(ANA, "um")).isInstanceOf(Sending.Accepted.class);
        has(Trouble.MISCONFIGURED);
        assertThat(messenger().send(ANA, "dois")).isInstanceOf(Sending.NotNow.class);
        assertThat(received(ANA)).containsExactly("um");
    }

    @Test
    public void doesNotKnowWhatBecameOfAMessageWithoutAnswerAndSendsItNoSecondTime() {
        losesTheNextAnswer();
        assertThat(messenger().send(ANA, "Olá")).isInstanceOf(Sending.Unknown.class);
        assertThat(received(ANA)).containsExactly("Olá");
    }

    @Test
    public void refusesWhomItCannotReachAndTellsNeitherTextNorTelephone() {
        isUnreachable(RUI);
        assertThat(messenger().send(RUI, "segredo"))
                .isInstanceOfSatisfying(
                        Sending.Refused.class,
                        answer -> assertThat(answer.reason()).doesNotContain("segredo", "88887777"));
        assertThat(received(RUI)).isEmpty();
    }

    private static Why why(Trouble trouble) {
        return switch (trouble) {
            case AWAY -> Why.AWAY;
            case NOT_CONNECTED -> Why.NOT_CONNECTED;
            case MISCONFIGURED -> Why.MISCONFIGURED;
        };
    }
}

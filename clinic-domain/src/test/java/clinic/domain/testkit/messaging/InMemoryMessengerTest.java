package clinic.domain.testkit.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Messenger;
import clinic.domain.messaging.Messenger.Sending;
import clinic.domain.messaging.Messenger.Why;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InMemoryMessengerTest extends MessengerContract {
    private final InMemoryMessenger messenger = new InMemoryMessenger();

    @Override
    protected Messenger messenger() {
        return messenger;
    }

    @Override
    protected List<String> received(Contact contact) {
        return messenger.textsTo(contact);
    }

    @Override
    protected void has(Trouble trouble) {
        messenger.always(new Sending.NotNow(Why.valueOf(trouble.name()), Optional.empty()));
    }

    @Override
    protected void mended() {
        messenger.works();
    }

    @Override
    protected void losesTheNextAnswer() {
        messenger.nextIsSentUnheard();
    }

    @Override
    protected void isUnreachable(Contact contact) {
        messenger.always(new Sending.Refused("not on WhatsApp"));
    }

    @Test
    void answersWhatIsScriptedOneAfterAnother() {
        messenger.next(new Sending.Unknown("time-out"));
        messenger.next(new Sending.Accepted("K"));
        assertThat(messenger.send(ANA, "um")).isEqualTo(new Sending.Unknown("time-out"));
        assertThat(messenger.send(ANA, "dois")).isEqualTo(new Sending.Accepted("K"));
        assertThat(messenger.send(ANA, "três")).isInstanceOf(Sending.Accepted.class);
        assertThat(messenger.sent()).extracting(InMemoryMessenger.Sent::text).containsExactly("dois", "três");
        assertThat(messenger.attempts()).isEqualTo(3);
    }
}

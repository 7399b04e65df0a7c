package clinic.bootstrap.messaging;

import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Messenger;
import clinic.domain.messaging.MessengerLine;
import java.util.Optional;

/** What a clinic without WhatsApp has: nothing is sent, and whoever asks is told why. */
final class NoMessenger implements Messenger, MessengerLine {
    @Override
    public Sending send(Contact to, String text) {
        return new Sending.NotNow(Why.UNCONFIGURED, Optional.empty());
    }

    @Override
    public Answer state() {
        return none();
    }

    @Override
    public Answer connect() {
        return none();
    }

    @Override
    public Answer disconnect() {
        return none();
    }

    private static Answer none() {
        return new Answer.Failed(Why.UNCONFIGURED, "no messenger is configured");
    }
}

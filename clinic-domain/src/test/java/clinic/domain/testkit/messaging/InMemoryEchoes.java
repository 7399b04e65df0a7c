package clinic.domain.testkit.messaging;

import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Delivery;
import clinic.domain.messaging.Echoes;
import clinic.domain.messaging.Inbox;
import clinic.domain.messaging.Inbox.Incoming;
import clinic.domain.messaging.Inbox.Kept;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;

/** Notes what is told back, in memory. */
final class InMemoryEchoes implements Echoes {
    private final InMemoryUnitOfWork unitOfWork;
    private final Inbox inbox;
    private final InMemoryMessages messages;

    InMemoryEchoes(InMemoryUnitOfWork unitOfWork, Inbox inbox, InMemoryMessages messages) {
        this.unitOfWork = unitOfWork;
        this.inbox = inbox;
        this.messages = messages;
    }

    @Override
    public Noted raise(Incoming incoming, String key, Delivery delivery) {
        return unitOfWork.inTransaction(Actors.SYSTEM, () -> keep(incoming, messages.raise(key, delivery)));
    }

    @Override
    public Noted recognise(Incoming incoming, Contact to, String text, String key) {
        return unitOfWork.inTransaction(
                Actors.SYSTEM,
                () -> keep(
                        incoming,
                        (messages.isKnown(key) || messages.isSending(to, text)) && messages.recognise(to, text, key)));
    }

    private Noted keep(Incoming incoming, boolean isNoted) {
        if (inbox.keep(isNoted ? incoming.workedOff() : incoming) == Kept.SEEN) return Noted.SEEN;
        return isNoted ? Noted.NOTED : Noted.WAITS;
    }
}

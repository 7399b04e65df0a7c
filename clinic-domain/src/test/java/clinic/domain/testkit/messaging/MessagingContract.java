package clinic.domain.testkit.messaging;

import static clinic.domain.testkit.shared.Moments.NINE;

import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Conversation;
import clinic.domain.messaging.ConversationId;
import clinic.domain.messaging.Message;
import clinic.domain.messaging.MessageId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Paging;
import clinic.domain.shared.Phone;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What the contracts of messaging have in common: most of them act as the system. */
abstract class MessagingContract {
    static final Phone ANAS_PHONE = new Phone("+5511987654321");
    static final Contact ANA = new Contact.Known(ANAS_PHONE);
    static final Contact BIA = new Contact.Known(new Phone("+5521912345678"));
    static final Contact CAIO = new Contact.Known(new Phone("+5531912345678"));
    static final Contact.Hidden SOMEBODY = new Contact.Hidden("123456789012345");
    static final Paging ALL = new Paging(Paging.MOST, Optional.empty());

    private final SequenceIds ids = SequenceIds.from(700_000);

    protected abstract MessagingStage stage();

    final <T> T in(Actor actor, Supplier<T> work) {
        return stage().unitOfWork().inTransaction(actor, work);
    }

    final <T> T inTransaction(Supplier<T> work) {
        return in(Actors.SYSTEM, work);
    }

    final void run(Runnable work) {
        inTransaction(() -> {
            work.run();
            return work;
        });
    }

    final Conversation lock(Contact contact, Instant now) {
        return stage().conversations().lock(contact, new ConversationId(ids.next()), now);
    }

    /** The contact's conversation. */
    final Conversation with(Contact contact) {
        return inTransaction(() -> lock(contact, NINE));
    }

    final Message toSend(Contact to, String text) {
        return toSend(to, Message.Kind.TEXT, text, NINE);
    }

    /** A message that is kept, and waits to be sent. */
    final Message toSend(Contact to, Message.Kind kind, String text, Instant at) {
        return add(Message.toSend(newId(), with(to).id(), kind, text, Optional.empty(), at));
    }

    /** A message that the contact wrote, and that is kept. */
    final Message received(Contact from, String text, String key, Instant at) {
        return add(Message.received(newId(), with(from).id(), Message.Kind.TEXT, text, key, at));
    }

    final Message add(Message message) {
        run(() -> stage().messages().add(message));
        return message;
    }

    final MessageId newId() {
        return new MessageId(ids.next());
    }

    /** All that was written with the contact, newest first. */
    final List<Message> history(Contact contact) {
        return inTransaction(() -> stage().messages().list(contact, ALL).items());
    }

    /** The message as the history tells it. */
    final Message stored(Message message) {
        return inTransaction(() -> stage().conversations().list(ALL)).items().stream()
                .flatMap(one -> history(one.conversation().contact()).stream())
                .filter(one -> one.id().equals(message.id()))
                .findFirst()
                .orElseThrow();
    }

    final Message.Way.Outbound way(Message message) {
        return (Message.Way.Outbound) stored(message).way();
    }
}

package clinic.application.messaging;

import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Message;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import java.util.List;

/** Lists what was written with a contact, newest first; staff see it. */
public final class ListMessages {
    private final MessagingPorts ports;

    /** With whom, and which part. */
    public record Query(Actor actor, Contact contact, Paging paging) {}

    /** What was found. */
    public sealed interface Outcome {
        record Found(Page<Message> page) implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    ListMessages(MessagingPorts ports) {
        this.ports = ports;
    }

    public Outcome handle(Query query) {
        if (!query.actor().isStaff()) return new Outcome.NotAllowed();
        return ports.unitOfWork().inTransaction(query.actor(), () -> {
            var page = ports.messages().list(query.contact(), query.paging());
            ports.conversations()
                    .find(query.contact())
                    .ifPresent(conversation -> Reading.note(
                            ports,
                            "message.list",
                            List.of(conversation.id()),
                            ports.time().instant()));
            return new Outcome.Found(page);
        });
    }
}

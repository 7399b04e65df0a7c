package clinic.application.messaging;

import clinic.domain.messaging.Conversations.Summary;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import java.time.Instant;

/** Lists the conversations, newest first; staff see them. */
public final class ListConversations {
    private final MessagingPorts ports;

    /** Which part. */
    public record Query(Actor actor, Paging paging) {}

    /** What was found. */
    public sealed interface Outcome {
        /**
         * The conversations.
         *
         * @param now the moment by which who answers is told
         */
        record Found(Page<Summary> page, Instant now) implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    ListConversations(MessagingPorts ports) {
        this.ports = ports;
    }

    public Outcome handle(Query query) {
        if (!query.actor().isStaff()) return new Outcome.NotAllowed();
        return ports.unitOfWork().inTransaction(query.actor(), () -> {
            var now = ports.time().instant();
            var page = ports.conversations().list(query.paging());
            Reading.note(
                    ports,
                    "conversation.list",
                    page.items().stream()
                            .map(summary -> summary.conversation().id())
                            .toList(),
                    now);
            return new Outcome.Found(page, now);
        });
    }
}

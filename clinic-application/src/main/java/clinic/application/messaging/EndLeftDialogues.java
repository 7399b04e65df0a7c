package clinic.application.messaging;

import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Conversation;
import clinic.domain.messaging.ConversationId;
import clinic.domain.shared.Actor;
import java.time.Instant;
import java.util.Map;

/** Ends the dialogues that were left in the middle. What they held has expired before. */
public final class EndLeftDialogues {
    private static final int AT_MOST = 200;

    private final MessagingPorts ports;
    private final LeftSounds sounds;

    /** Whoever works. */
    public record Command(Actor actor) {}

    /** How many ended. */
    public record Outcome(int ended) {}

    EndLeftDialogues(MessagingPorts ports) {
        this.ports = ports;
        this.sounds = new LeftSounds(ports);
    }

    public Outcome handle(Command command) {
        var now = ports.time().instant();
        var left = ports.unitOfWork()
                .inTransaction(
                        command.actor(),
                        () -> ports.conversations().leftBefore(now.minus(Conversation.PATIENCE), AT_MOST));
        var ended = left.stream()
                .filter(contact -> end(command.actor(), contact, now))
                .count();
        return new Outcome(Math.toIntExact(ended));
    }

    /** Each in a transaction of its own, so that nobody waits for more than one. */
    private boolean end(Actor actor, Contact contact, Instant now) {
        return ports.unitOfWork().inTransaction(actor, () -> {
            var conversation = ports.conversations()
                    .lock(contact, new ConversationId(ports.ids().next()), now);
            if (!conversation.isLeft(now)) return false;
            sounds.forget(conversation, Map.of());
            ports.conversations().save(conversation.remembering(Map.of()));
            return true;
        });
    }
}

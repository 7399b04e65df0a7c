package clinic.application.messaging;

import clinic.domain.audit.AuditEntry;
import clinic.domain.messaging.Attention;
import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Conversation;
import clinic.domain.messaging.ConversationId;
import clinic.domain.messaging.dialogue.Dictation;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** Takes a conversation over from the bot, or gives it back; staff do. */
public final class TakeOver {
    private final MessagingPorts ports;

    /** What is wanted. */
    public enum Wish {
        TAKE_OVER,
        RELEASE
    }

    /** Which conversation. */
    public record Command(Actor actor, Contact contact, Wish wish) {}

    /** What came of it. */
    public sealed interface Outcome {
        record Done(Conversation conversation) implements Outcome {}

        /** Nothing was ever written with this contact. */
        record NotThere() implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    TakeOver(MessagingPorts ports) {
        this.ports = ports;
    }

    public Outcome handle(Command command) {
        if (!(command.actor() instanceof Actor.Person person)
                || !command.actor().isStaff()) {
            return new Outcome.NotAllowed();
        }
        return ports.unitOfWork()
                .inTransaction(
                        command.actor(),
                        () -> ports.conversations()
                                .find(command.contact())
                                .map(found -> change(command, person.id()))
                                .orElseGet(Outcome.NotThere::new));
    }

    /**
     * The dialogue begins anew afterwards: who comes back to the bot does not mean its last question. The sound of a dictation
     * is not the staff's to forget; the clinic itself does, as soon as it hears the contact or ends what was left.
     */
    private Outcome change(Command command, ProfileId who) {
        var now = ports.time().instant().truncatedTo(ChronoUnit.MILLIS);
        var locked = ports.conversations()
                .lock(command.contact(), new ConversationId(ports.ids().next()), now);
        var changed =
                locked.remembering(Dictation.givenUp(locked.memory())).answeredBy(attention(command.wish(), who, now));
        ports.conversations().save(changed);
        ports.auditTrail()
                .record(new AuditEntry(now, action(command.wish()), changed.id(), List.of(), Set.of("attention")));
        return new Outcome.Done(changed);
    }

    private static Attention attention(Wish wish, ProfileId who, Instant now) {
        return switch (wish) {
            case TAKE_OVER -> new Attention.Person(who, now);
            case RELEASE -> new Attention.Bot();
        };
    }

    private static String action(Wish wish) {
        return switch (wish) {
            case TAKE_OVER -> "conversation.take-over";
            case RELEASE -> "conversation.release";
        };
    }
}

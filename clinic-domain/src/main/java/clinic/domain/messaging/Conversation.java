package clinic.domain.messaging;

import clinic.domain.shared.PersonalData;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * What we write with one contact.
 *
 * @param attention who answers
 * @param memory where the bot's dialogue stands, as the dialogue writes it; empty: at its beginning
 * @param heardAt when the contact last wrote
 */
@PersonalData
public record Conversation(
        ConversationId id, Contact contact, Attention attention, Map<String, String> memory, Instant heardAt) {
    /** After how long a dialogue that was left in the middle ends. */
    public static final Duration PATIENCE = Duration.ofMinutes(30);

    public Conversation {
        memory = Map.copyOf(memory);
    }

    /** A contact writes, or is written to, for the first time. */
    public static Conversation opened(ConversationId id, Contact contact, Instant now) {
        return new Conversation(id, contact, new Attention.Bot(), Map.of(), now);
    }

    public Conversation answeredBy(Attention next) {
        return new Conversation(id, contact, next, memory, heardAt);
    }

    public Conversation remembering(Map<String, String> next) {
        return new Conversation(id, contact, attention, next, heardAt);
    }

    public Conversation heard(Instant at) {
        return new Conversation(id, contact, attention, memory, at);
    }

    /** Whether the dialogue was left in the middle for too long. */
    public boolean isLeft(Instant now) {
        return !memory.isEmpty() && !now.isBefore(heardAt.plus(PATIENCE));
    }

    @Override
    public String toString() {
        return "Conversation[" + id.value() + "]";
    }
}

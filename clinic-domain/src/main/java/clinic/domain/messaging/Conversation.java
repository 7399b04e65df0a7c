package clinic.domain.messaging;

import clinic.domain.shared.PersonalData;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What we write with one contact.
 *
 * @param attention who answers
 * @param memory where the bot's dialogue stands, as the dialogue writes it; empty: at its beginning
 * @param heardAt when the contact was last heard; empty: it never wrote
 */
@PersonalData
public record Conversation(
        ConversationId id,
        Contact contact,
        Attention attention,
        Map<String, String> memory,
        Optional<Instant> heardAt) {
    /** After how long a dialogue that was left in the middle ends. */
    public static final Duration PATIENCE = Duration.ofMinutes(30);

    public Conversation {
        memory = Map.copyOf(memory);
    }

    /** A contact writes, or is written to, for the first time. */
    public static Conversation opened(ConversationId id, Contact contact) {
        return new Conversation(id, contact, new Attention.Bot(), Map.of(), Optional.empty());
    }

    public Conversation answeredBy(Attention next) {
        return new Conversation(id, contact, next, memory, heardAt);
    }

    public Conversation remembering(Map<String, String> next) {
        return new Conversation(id, contact, attention, next, heardAt);
    }

    /** The contact wrote; what it wrote before it was last heard changes nothing. */
    public Conversation heard(Instant at) {
        return isHeardSince(at) ? this : new Conversation(id, contact, attention, memory, Optional.of(at));
    }

    /** Whether the contact was heard at this moment or after it. */
    public boolean isHeardSince(Instant moment) {
        return heardAt.filter(at -> !at.isBefore(moment)).isPresent();
    }

    /** Whether the dialogue was left in the middle for too long. */
    public boolean isLeft(Instant now) {
        return !memory.isEmpty()
                && heardAt.filter(at -> now.isBefore(at.plus(PATIENCE))).isEmpty();
    }

    @Override
    public String toString() {
        return "Conversation[" + id.value() + "]";
    }
}

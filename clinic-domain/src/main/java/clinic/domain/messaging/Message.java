package clinic.domain.messaging;

import clinic.domain.patients.PatientId;
import clinic.domain.shared.PersonalData;
import clinic.domain.shared.ProfileId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One message, either way.
 *
 * @param text what it says; of a voice note or a picture what stands for it in the history
 * @param key the provider's id, known once it was received or sent
 * @param at when it was written
 * @param about the patient of whom an announcement tells; of all else nobody, nor of an announcement that was written
 *     before this was kept
 */
@PersonalData
public record Message(
        MessageId id,
        ConversationId conversation,
        Way way,
        Kind kind,
        String text,
        Optional<String> key,
        Instant at,
        Optional<PatientId> about) {
    /** The longest text that is sent or kept whole, in characters; WhatsApp's own bound is 65,536. */
    public static final int LONGEST = 4096;

    /** For how long a {@link Kind#CODE} is good; what is older is not sent any more. */
    public static final Duration CODE_GOOD_FOR = Duration.ofMinutes(10);

    /** From whom to whom. */
    public sealed interface Way {
        /** The contact wrote. */
        record Inbound() implements Way {}

        /**
         * The clinic wrote.
         *
         * @param author the person, or empty: the bot or an announcement
         * @param failure why it needs a person, when it does
         */
        record Outbound(Delivery delivery, Optional<ProfileId> author, Optional<String> failure) implements Way {}
    }

    /** What a message is. */
    public enum Kind {
        TEXT,
        VOICE,
        PICTURE,
        DOCUMENT,
        OTHER,
        /** What the contact did not ask for: it is not sent to who wants no messages. */
        ANNOUNCEMENT,
        /** A sign-in code: shown to nobody but the contact. */
        CODE,
        /** What a medical record says: shown to nobody but the contact, who wrote it; others read it where records are, if they may. */
        RECORD;

        /** Whether nobody but the contact is shown what it says, which is forgotten once it was sent or never will be. */
        public boolean isSecret() {
            return switch (this) {
                case CODE, RECORD -> true;
                case TEXT, VOICE, PICTURE, DOCUMENT, OTHER, ANNOUNCEMENT -> false;
            };
        }
    }

    public Message {
        if (text.length() > LONGEST) throw new IllegalArgumentException("text is too long: " + text.length());
        if (about.isPresent() && kind != Kind.ANNOUNCEMENT) {
            throw new IllegalArgumentException("only an announcement tells of a patient: " + kind);
        }
    }

    /** A text of the clinic's that is still to be sent. */
    public static Message toSend(
            MessageId id, ConversationId conversation, Kind kind, String text, Optional<ProfileId> author, Instant at) {
        return new Message(
                id,
                conversation,
                new Way.Outbound(Delivery.PENDING, author, Optional.empty()),
                kind,
                text,
                Optional.empty(),
                at,
                Optional.empty());
    }

    /** What tells of this patient and was not asked for, and is still to be sent. */
    public static Message announcement(
            MessageId id, ConversationId conversation, PatientId about, String text, Instant at) {
        return new Message(
                id,
                conversation,
                new Way.Outbound(Delivery.PENDING, Optional.empty(), Optional.empty()),
                Kind.ANNOUNCEMENT,
                text,
                Optional.empty(),
                at,
                Optional.of(about));
    }

    /** What the contact wrote. */
    public static Message received(
            MessageId id, ConversationId conversation, Kind kind, String text, String key, Instant at) {
        return new Message(id, conversation, new Way.Inbound(), kind, text, Optional.of(key), at, Optional.empty());
    }

    @Override
    public String toString() {
        return "Message[" + id.value() + "]";
    }
}

package clinic.domain.messaging;

import clinic.domain.shared.PersonalData;
import java.time.Instant;
import java.util.Optional;

/** Something that the messenger's provider tells us. */
public sealed interface MessengerEvent {
    /**
     * Somebody wrote to the clinic.
     *
     * @param key the provider's id, unique within the instance
     * @param at when it was written, by the provider's clock, to the second
     * @param pushName how the contact calls itself
     */
    @PersonalData
    record Arrived(Contact from, String key, Instant at, Optional<String> pushName, Content content)
            implements MessengerEvent {
        @Override
        public String toString() {
            return "Arrived[" + key + "]";
        }
    }

    /** The clinic wrote: through the provider (our own sending, told back) or on the paired telephone itself. */
    @PersonalData
    record Wrote(Contact to, String key, Instant at, Content content, boolean onTelephone) implements MessengerEvent {
        @Override
        public String toString() {
            return "Wrote[" + key + "]";
        }
    }

    /**
     * How far an outgoing message has come. May come twice, out of order, and before the provider's answer to the
     * sending.
     */
    record Receipt(String key, Delivery delivery) implements MessengerEvent {}

    /** A message was changed by who wrote it. */
    @PersonalData
    record Edited(String key, String text) implements MessengerEvent {
        @Override
        public String toString() {
            return "Edited[" + key + "]";
        }
    }

    /** A message was taken back by who wrote it. */
    record Deleted(String key) implements MessengerEvent {}

    /**
     * The line's pairing changed.
     *
     * @param qrCode the picture to scan, when one is told
     * @param isOver whether the provider gives up pairing or was logged out, so that a person must pair it again
     */
    @PersonalData
    record LineChanged(
            Line.State state, Optional<String> qrCode, Optional<String> number, boolean isOver, String reason)
            implements MessengerEvent {
        @Override
        public String toString() {
            return "LineChanged[" + state + "]";
        }
    }

    /**
     * Nothing for us: groups, status, newsletters, what is unknown, what cannot be read.
     *
     * @param why one word, for the record
     */
    record Ignored(String why) implements MessengerEvent {}

    /** What a message holds. */
    @PersonalData
    sealed interface Content {
        @PersonalData
        record Text(String text) implements Content {
            @Override
            public String toString() {
                return "Text[]";
            }
        }

        /** An answer to a menu: what was chosen, and what it was called. */
        @PersonalData
        record Choice(String id, String title) implements Content {
            @Override
            public String toString() {
                return "Choice[]";
            }
        }

        /**
         * A voice note or another sound.
         *
         * @param seconds how long, zero when not told
         * @param isHere whether the event's body holds the sound itself; else the provider must be asked for it
         */
        record Voice(String mediaType, int seconds, boolean isHere) implements Content {
            @Override
            public String toString() {
                return "Voice[" + seconds + " s]";
            }
        }

        /**
         * A picture, film, document, sticker, place, card: what the bot does not read.
         *
         * @param caption what was written with it
         */
        @PersonalData
        record Other(Message.Kind kind, Optional<String> caption) implements Content {
            @Override
            public String toString() {
                return "Other[" + kind + "]";
            }
        }
    }
}

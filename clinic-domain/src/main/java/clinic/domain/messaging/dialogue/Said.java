package clinic.domain.messaging.dialogue;

import clinic.domain.messaging.Message;
import clinic.domain.shared.PersonalData;

/** What the contact wrote. */
public sealed interface Said {
    /** A text. */
    @PersonalData
    record Text(String text) implements Said {
        @Override
        public String toString() {
            return "Text[]";
        }
    }

    /** A row of a list, or a button. */
    @PersonalData
    record Choice(String id, String title) implements Said {
        @Override
        public String toString() {
            return "Choice[]";
        }
    }

    /** A voice note that could not be heard. */
    record Unhearable(Unheard why) implements Said {}

    /** Something that the bot cannot read: a voice note, a picture. */
    record Unreadable(Message.Kind kind) implements Said {}
}

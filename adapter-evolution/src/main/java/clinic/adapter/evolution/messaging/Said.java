package clinic.adapter.evolution.messaging;

import clinic.domain.messaging.MessengerEvent.Content;

/** What a message says. */
sealed interface Said {
    /** Something new. */
    record New(Content content) implements Said {}

    /** An earlier message says something else now. */
    record Changed(String key, String text) implements Said {
        @Override
        public String toString() {
            return "Changed[" + key + "]";
        }
    }

    /** An earlier message is taken back. */
    record TakenBack(String key) implements Said {}

    /** Nothing for us. */
    record Nothing(String why) implements Said {}
}

package clinic.domain.messaging;

import java.time.Duration;
import java.util.Optional;

/** Sends messages. A remote call: never inside a transaction. Thread-safe. */
public interface Messenger {
    /** What came of sending. */
    sealed interface Sending {
        /**
         * The provider took it. That is no delivery: a {@link MessengerEvent.Receipt} with this key tells of that.
         *
         * @param key the provider's id of the message
         */
        record Accepted(String key) implements Sending {}

        /**
         * It was certainly not sent; the same message may be sent later.
         *
         * @param pause after how long, if the provider said
         */
        record NotNow(Why why, Optional<Duration> pause) implements Sending {}

        /** It was certainly not sent and never will be: this contact is not on WhatsApp, or the text is refused. */
        record Refused(String reason) implements Sending {}

        /** It may have been sent. It must not be sent again by itself. */
        record Unknown(String reason) implements Sending {}
    }

    /** Why not now. */
    enum Why {
        /** No messenger is configured. */
        UNCONFIGURED,
        /** The provider does not answer. */
        AWAY,
        /** The telephone is not paired with the provider, or the pairing is being made. */
        NOT_CONNECTED,
        /** The provider does not accept our key, or is not licensed: somebody must set it up. */
        MISCONFIGURED
    }

    /**
     * Sends a text.
     *
     * @param text 1 to {@link Message#LONGEST} characters
     */
    Sending send(Contact to, String text);
}

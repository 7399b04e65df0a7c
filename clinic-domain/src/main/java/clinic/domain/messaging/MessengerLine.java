package clinic.domain.messaging;

/** The clinic's own telephone, paired with the provider. Remote calls: never inside a transaction. Thread-safe. */
public interface MessengerLine {
    /** What came of asking the provider. */
    sealed interface Answer {
        record Told(Line line) implements Answer {}

        /** The provider did not do it. */
        record Failed(Messenger.Why why, String reason) implements Answer {}
    }

    /** How the line stands now. */
    Answer state();

    /**
     * Pairs: makes the provider's instance when it is missing, tells it where to send its events, and asks for a QR
     * code to scan. Of a line that is open already, tells that it is.
     */
    Answer connect();

    /** Ends the pairing; of a line that is not open, does nothing. */
    Answer disconnect();
}

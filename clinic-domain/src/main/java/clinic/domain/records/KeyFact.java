package clinic.domain.records;

import clinic.domain.shared.PersonalData;

/**
 * One key fact of a record.
 *
 * @param text what is held to be so
 * @param quote the passage of the transcription that it is said to rest on
 * @param supported our own finding, whether it does ({@code Evidence})
 * @param accepted whether the professional takes it although it is not supported
 */
@PersonalData
public record KeyFact(String text, String quote, boolean supported, boolean accepted) {
    public static final int LONGEST_TEXT = 1_000;
    public static final int LONGEST_QUOTE = 2_000;

    public KeyFact {
        text = Written.of(text);
        quote = Written.of(quote);
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("text must have 1 to " + LONGEST_TEXT + " characters: " + text.length());
        }
        if (quote.length() > LONGEST_QUOTE) {
            throw new IllegalArgumentException("quote has at most " + LONGEST_QUOTE + " characters: " + quote.length());
        }
    }

    /** As a model or a person told it, not yet held against the transcription. */
    public static KeyFact told(String text, String quote) {
        return new KeyFact(text, quote, false, false);
    }

    public KeyFact accepted(boolean isAccepted) {
        return new KeyFact(text, quote, supported, isAccepted);
    }

    public KeyFact supported(boolean isSupported) {
        return new KeyFact(text, quote, isSupported, accepted);
    }

    /** Whether it keeps the record from being signed. */
    public boolean isOpen() {
        return !supported && !accepted;
    }

    @Override
    public String toString() {
        return "KeyFact[" + supported + "]";
    }
}

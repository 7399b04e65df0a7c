package clinic.domain.records;

import clinic.domain.shared.PersonalData;
import java.util.Optional;

/** What a record says. */
@PersonalData
public record Content(Optional<String> transcription, Optional<String> summary, KeyFacts facts) {
    /** The longest transcription or summary, in characters. */
    public static final int LONGEST = 200_000;

    public Content {
        transcription.ifPresent(text -> require(text, "transcription"));
        summary.ifPresent(text -> require(text, "summary"));
    }

    public static Content empty() {
        return new Content(Optional.empty(), Optional.empty(), KeyFacts.none());
    }

    private static void require(String text, String what) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(what + " has at most " + LONGEST + " characters: " + text.length());
        }
    }

    @Override
    public String toString() {
        return "Content[]";
    }
}

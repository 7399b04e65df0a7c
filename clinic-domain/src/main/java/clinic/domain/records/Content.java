package clinic.domain.records;

import clinic.domain.shared.PersonalData;
import java.util.Optional;

/** What a record says. A blank text is none. */
@PersonalData
public record Content(Optional<String> transcription, Optional<String> summary, KeyFacts facts) {
    /** The longest transcription or summary, in characters. */
    public static final int LONGEST = 200_000;

    public Content {
        transcription = transcription.map(Written::of).filter(text -> !text.isBlank());
        summary = summary.map(Written::of).filter(text -> !text.isBlank());
        transcription.ifPresent(text -> require(text, "transcription"));
        summary.ifPresent(text -> require(text, "summary"));
    }

    public static Content empty() {
        return new Content(Optional.empty(), Optional.empty(), KeyFacts.none());
    }

    /** Whether it says nothing at all. */
    public boolean isEmpty() {
        return transcription.isEmpty()
                && summary.isEmpty()
                && facts.all().findAny().isEmpty();
    }

    /** The same, each fact held against the transcription. */
    Content weighed() {
        return new Content(transcription, summary, Evidence.weigh(transcription, facts));
    }

    static void require(String text, String what) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(what + " has at most " + LONGEST + " characters: " + text.length());
        }
    }

    @Override
    public String toString() {
        return "Content[]";
    }
}

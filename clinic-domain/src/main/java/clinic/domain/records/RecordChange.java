package clinic.domain.records;

import clinic.domain.shared.PersonalData;
import java.util.Optional;

/**
 * What is to change in what a record says; what is empty stays.
 *
 * @param transcription at most {@link Content#LONGEST} characters; a blank one: there is none
 * @param summary at most {@link Content#LONGEST} characters; an empty or blank one: there is none
 * @param facts all of them, with which are accepted; which are supported we say
 */
@PersonalData
public record RecordChange(
        Optional<String> transcription, Optional<Optional<String>> summary, Optional<KeyFacts> facts) {

    /** What comes of it. */
    public sealed interface Outcome {
        /** The record as it is now; the same when nothing differs. */
        record Done(AudioRecord record) implements Outcome {}

        /** A model is at it, or will be; it would write over the change. */
        record Busy() implements Outcome {}

        record Signed() implements Outcome {}

        record NotAuthor() implements Outcome {}
    }

    public RecordChange {
        transcription.ifPresent(text -> Content.require(text, "transcription"));
        summary.flatMap(text -> text).ifPresent(text -> Content.require(text, "summary"));
    }

    Content of(Content content) {
        return new Content(
                transcription.map(Optional::of).orElse(content.transcription()),
                summary.orElse(content.summary()),
                facts.orElse(content.facts()));
    }

    @Override
    public String toString() {
        return "RecordChange[]";
    }
}

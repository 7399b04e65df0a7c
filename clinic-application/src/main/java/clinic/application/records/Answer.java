package clinic.application.records;

import clinic.domain.records.AiFailure;
import clinic.domain.records.RecordSummarizer;
import clinic.domain.records.Transcriber;

/** What a model answers, whichever it was. */
sealed interface Answer {
    /** What was said. */
    record Said(Transcriber.Outcome.Transcribed text) implements Answer {}

    /** What was drawn from it, with what was hidden from the model in its place again. */
    record Drawn(RecordSummarizer.Outcome.Summarized draft) implements Answer {}

    record None(AiFailure failure) implements Answer {}

    /** Sends the parcel; never inside a transaction. */
    static Answer of(Parcel parcel, Transcriber transcriber, RecordSummarizer summarizer) {
        return switch (parcel) {
            case Parcel.Sound sound ->
                switch (transcriber.transcribe(sound.sound())) {
                    case Transcriber.Outcome.Transcribed text -> new Said(text);
                    case Transcriber.Outcome.Failed failed -> new None(failed.failure());
                };
            case Parcel.Text text ->
                switch (summarizer.summarize(text.masked().text())) {
                    case RecordSummarizer.Outcome.Summarized draft -> new Drawn(text.restored(draft));
                    case RecordSummarizer.Outcome.Failed failed -> new None(failed.failure());
                };
        };
    }
}

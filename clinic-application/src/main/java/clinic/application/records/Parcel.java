package clinic.application.records;

import clinic.domain.privacy.Masking;
import clinic.domain.privacy.Transmission;
import clinic.domain.records.RecordSummarizer;
import clinic.domain.records.Transcriber;
import clinic.domain.shared.AiModel;

/** What goes to a model, which and where. */
sealed interface Parcel {
    AiModel to();

    /** What of, as the register of what was sent calls it. */
    Transmission.Matter matter();

    /** How much of it: bytes, or characters. */
    long amount();

    /** A sound, to be transcribed. */
    record Sound(Transcriber.Sound sound, AiModel to) implements Parcel {
        @Override
        public Transmission.Matter matter() {
            return Transmission.Matter.AUDIO;
        }

        @Override
        public long amount() {
            return sound.bytes();
        }
    }

    /** What was said, without what tells who it is about, to be summarized. */
    record Text(Masking.Masked masked, AiModel to) implements Parcel {
        @Override
        public Transmission.Matter matter() {
            return Transmission.Matter.TRANSCRIPTION;
        }

        @Override
        public long amount() {
            return masked.text().length();
        }

        /** The draft, with what was hidden in its place again. */
        RecordSummarizer.Outcome.Summarized restored(RecordSummarizer.Outcome.Summarized draft) {
            return new RecordSummarizer.Outcome.Summarized(
                    masked.restored(draft.summary()),
                    draft.facts().map(fact -> Restored.fact(masked, fact)),
                    draft.model());
        }
    }
}

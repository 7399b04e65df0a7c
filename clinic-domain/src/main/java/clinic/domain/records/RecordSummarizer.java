package clinic.domain.records;

import clinic.domain.shared.AiModel;
import clinic.domain.shared.PersonalData;
import java.util.Optional;

/** Draws a summary and key facts from a transcription. A remote call: never inside a transaction. Thread-safe. */
public interface RecordSummarizer {
    /** What came of it. */
    sealed interface Outcome {
        /**
         * The draft.
         *
         * @param facts as the model told them: none is supported or accepted
         * @param model which did it, as the provider calls it
         */
        @PersonalData
        record Summarized(String summary, KeyFacts facts, String model) implements Outcome {
            @Override
            public String toString() {
                return "Summarized[" + model + "]";
            }
        }

        record Failed(AiFailure failure) implements Outcome {}
    }

    /**
     * Summarizes.
     *
     * @param transcription what was said, without what tells who it is about as far as that is known ({@code Masking})
     */
    Outcome summarize(String transcription);

    /** Where a text goes when it is summarized, for the register of what was sent; empty when nothing is configured. */
    Optional<AiModel> model();
}

package clinic.bootstrap.records;

import clinic.domain.records.AiFailure;
import clinic.domain.records.RecordSummarizer;
import clinic.domain.shared.AiModel;
import java.util.Optional;

/** What a clinic without models has: a record has no draft, and whoever asks for one is told why. */
final class NoSummarizer implements RecordSummarizer {
    @Override
    public Outcome summarize(String transcription) {
        return new Outcome.Failed(AiFailure.of(AiFailure.Why.UNCONFIGURED));
    }

    @Override
    public Optional<AiModel> model() {
        return Optional.empty();
    }
}

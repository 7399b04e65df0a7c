package clinic.bootstrap.records;

import clinic.domain.records.AiFailure;
import clinic.domain.records.Transcriber;
import clinic.domain.shared.AiModel;
import java.util.Optional;

/** What a clinic without models has: records are written by hand, and whoever asks is told why. */
final class NoTranscriber implements Transcriber {
    @Override
    public Outcome transcribe(Sound sound) {
        return new Outcome.Failed(AiFailure.of(AiFailure.Why.UNCONFIGURED));
    }

    @Override
    public Optional<AiModel> model() {
        return Optional.empty();
    }
}

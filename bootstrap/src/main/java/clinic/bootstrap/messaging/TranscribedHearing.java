package clinic.bootstrap.messaging;

import clinic.domain.messaging.Hearing;
import clinic.domain.records.AudioFormat;
import clinic.domain.records.Transcriber;
import clinic.domain.shared.AiModel;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Optional;

/** Hears voice notes by the model that transcribes dictations. */
public final class TranscribedHearing implements Hearing {
    private final Transcriber transcriber;

    public TranscribedHearing(Transcriber transcriber) {
        this.transcriber = transcriber;
    }

    @Override
    public Outcome hear(byte[] sound) {
        var head = Arrays.copyOf(sound, Math.min(sound.length, AudioFormat.HEAD));
        return AudioFormat.of(head).map(format -> hear(format, sound)).orElseGet(Outcome.Never::new);
    }

    private Outcome hear(AudioFormat format, byte[] bytes) {
        var sound = new Transcriber.Sound(format, bytes.length, () -> new ByteArrayInputStream(bytes));
        return switch (transcriber.transcribe(sound)) {
            case Transcriber.Outcome.Transcribed said -> new Outcome.Heard(said.text());
            case Transcriber.Outcome.Failed(var failure) ->
                failure.why().retryable() ? new Outcome.NotNow(failure.pause()) : new Outcome.Never();
        };
    }

    @Override
    public Optional<AiModel> model() {
        return transcriber.model();
    }
}

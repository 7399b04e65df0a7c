package clinic.adapter.openai.records;

import clinic.adapter.openai.shared.Ask;
import clinic.adapter.openai.shared.Response;
import clinic.adapter.openai.shared.Trouble;
import clinic.adapter.openai.shared.Wire;
import clinic.domain.records.AiFailure;
import clinic.domain.records.Transcriber;
import clinic.domain.shared.AiModel;
import java.util.Optional;

/**
 * Transcribes by {@code POST /audio/transcriptions}. When the sound's own bytes cannot be read, that failure is thrown as it
 * is: it is none of the provider's.
 */
public final class OpenAiTranscriber implements Transcriber {
    private final Wire wire;
    private final String host;
    private final TranscriptionModel model;

    public OpenAiTranscriber(Wire wire, String host, String model) {
        this.wire = wire;
        this.host = host;
        this.model = new TranscriptionModel(model);
    }

    @Override
    public Outcome transcribe(Sound sound) {
        if (sound.bytes() < 1) return failed(AiFailure.Why.UNREADABLE);
        var form = new SoundForm(sound, model.fields());
        if (form.isTooLarge()) return failed(AiFailure.Why.TOO_LARGE);
        var answer = ask(form);
        if (!BadSounds.mayBeReadByAnother(answer)) return outcome(answer, model);
        return model.other()
                .map(other -> outcome(ask(new SoundForm(sound, other.fields())), other))
                .filter(Outcome.Transcribed.class::isInstance)
                .orElseGet(() -> outcome(answer, model));
    }

    @Override
    public Optional<AiModel> model() {
        return Optional.of(new AiModel(host, model.name()));
    }

    private Response ask(SoundForm form) {
        return wire.ask(new Ask("/audio/transcriptions", form, wire.limits().transcription()));
    }

    private static Outcome outcome(Response answer, TranscriptionModel by) {
        if (!(answer instanceof Response.Replied replied)) return failed(answer);
        if (!replied.isFine())
            return BadSounds.why(replied).map(OpenAiTranscriber::failed).orElseGet(() -> failed(answer));
        return Transcripts.text(replied.body())
                .<Outcome>map(text -> new Outcome.Transcribed(text, by.name(), Transcripts.duration(replied.body())))
                .orElseGet(() -> failed(AiFailure.Why.UNUSABLE));
    }

    private static Outcome failed(AiFailure.Why why) {
        return new Outcome.Failed(AiFailure.of(why));
    }

    private static Outcome failed(Response answer) {
        return new Outcome.Failed(Failures.of(Trouble.of(answer)));
    }
}

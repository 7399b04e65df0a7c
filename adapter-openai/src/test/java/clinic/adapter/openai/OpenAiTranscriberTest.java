package clinic.adapter.openai;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.records.AiFailure;
import clinic.domain.records.AudioFormat;
import clinic.domain.records.Transcriber;
import clinic.domain.records.Transcriber.Outcome;
import clinic.domain.shared.AiModel;
import clinic.domain.testkit.records.AiTrouble;
import clinic.domain.testkit.records.Sounds;
import clinic.domain.testkit.records.TranscriberContract;
import clinic.sandbox.openai.Fault;
import clinic.sandbox.openai.Upload;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAiTranscriberTest extends TranscriberContract {
    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Override
    protected Transcriber transcriber() {
        return stage.openAi.transcriber();
    }

    @Override
    protected void says(String text) {
        stage.standIn.hear(text);
    }

    @Override
    protected int heard() {
        return stage.standIn.heard().size();
    }

    @Override
    protected void has(AiTrouble trouble) {
        stage.has(trouble);
    }

    @Override
    protected void mended() {
        stage.mended();
    }

    @Test
    void sendsTheLargestSoundThatIsKeptWithoutHoldingIt() {
        var sound = Sounds.lasting(AudioFormat.OGG, 26_148_864);
        says("muito");
        assertThat(transcriber().transcribe(sound)).isInstanceOf(Outcome.Transcribed.class);
        var file = stage.standIn.heard().getFirst().file().orElseThrow();
        assertThat(file.bytes()).isEqualTo(26_148_864);
        assertThat(file.name()).isEqualTo("audio.ogg");
        assertThat(file.mediaType()).isEqualTo("audio/ogg");
    }

    @Test
    void countsTheWholeFormAndNotTheSoundAlone() {
        var failed = transcriber().transcribe(Sounds.lasting(AudioFormat.OGG, 26_214_300));
        assertThat(failed).isEqualTo(new Outcome.Failed(AiFailure.of(AiFailure.Why.TOO_LARGE)));
        assertThat(heard()).isZero();
    }

    @Test
    void tellsHowLongTheSoundIsWhenItIsPaidByTime() {
        assertThat(stage.openAi.transcriber().transcribe(Sounds.of(AudioFormat.OGG)))
                .isInstanceOfSatisfying(
                        Outcome.Transcribed.class,
                        done -> assertThat(done.duration()).contains(Duration.ofSeconds(5)));
    }

    @ParameterizedTest
    @CsvSource({
        "gpt-transcribe, ",
        "gpt-4o-transcribe, ",
        "gpt-4o-mini-transcribe, ",
        "gpt-4o-mini-transcribe-2025-12-15, ",
        "whisper-1, ",
        "gpt-4o-transcribe-diarize, auto"
    })
    void asksEachModelForWhatItTakes(String model, String chunking) {
        try (var other = new Stage(model, "gpt-4o-mini")) {
            var outcome = other.openAi.transcriber().transcribe(Sounds.lasting(AudioFormat.MP3, 500_000));
            assertThat(outcome).isInstanceOf(Outcome.Transcribed.class);
            var upload = other.standIn.heard().getFirst();
            assertThat(upload.field("model")).isEqualTo(model);
            assertThat(upload.field("language")).isEqualTo("pt");
            assertThat(upload.field("response_format")).isEqualTo("json");
            assertThat(Optional.of(upload.field("chunking_strategy")).filter(value -> !value.isEmpty()))
                    .isEqualTo(Optional.ofNullable(chunking));
            assertThat(other.openAi.transcriber().model()).contains(new AiModel("127.0.0.1", model));
        }
    }

    @ParameterizedTest
    @CsvSource({"gpt-4o-transcribe, gpt-transcribe", "gpt-transcribe, whisper-1", "whisper-1, gpt-transcribe"})
    void letsAnotherModelTryWhatOneCallsDamagedOnce(String model, String other) {
        try (var with = new Stage(model, "gpt-4o-mini")) {
            with.standIn.faults().on(Fault.DAMAGED_SOUND, 1);
            with.standIn.hear("Bom dia.");
            assertThat(with.openAi.transcriber().transcribe(Sounds.of(AudioFormat.OGG)))
                    .isInstanceOfSatisfying(Outcome.Transcribed.class, done -> {
                        assertThat(done.text()).isEqualTo("Bom dia.");
                        assertThat(done.model()).isEqualTo(other);
                    });
            assertThat(with.standIn.heard())
                    .extracting(upload -> upload.field("model"))
                    .isEqualTo(List.of(other));
        }
    }

    @Test
    void isMisconfiguredWithAModelThatIsNotThere() {
        try (var other = new Stage("gpt-9-transcribe", "gpt-4o-mini")) {
            assertThat(other.openAi.transcriber().transcribe(Sounds.of(AudioFormat.OGG)))
                    .isEqualTo(new Outcome.Failed(AiFailure.of(AiFailure.Why.MISCONFIGURED)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void repeatsTwiceWhenTheProviderBreaks(int times) {
        if (times > 0) stage.standIn.faults().on(Fault.BROKEN, times);
        says("ainda");
        assertThat(transcriber().transcribe(Sounds.of(AudioFormat.OGG))).isInstanceOf(Outcome.Transcribed.class);
        assertThat(stage.standIn.heard().stream().map(Upload::file)).hasSize(1);
    }

    @Test
    void tellsHowLongABusyProviderWantsToBeLeftAlone() {
        has(AiTrouble.BUSY);
        assertThat(transcriber().transcribe(Sounds.of(AudioFormat.OGG)))
                .isEqualTo(new Outcome.Failed(new AiFailure(AiFailure.Why.BUSY, Optional.of(Duration.ofSeconds(20)))));
    }
}

package clinic.bootstrap.records;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.bootstrap.settings.Environment;
import clinic.bootstrap.settings.Settings;
import clinic.domain.messaging.Assistant.Advice;
import clinic.domain.messaging.Assistant.Question;
import clinic.domain.records.AiFailure;
import clinic.domain.records.AudioFormat;
import clinic.domain.records.RecordSummarizer;
import clinic.domain.records.Transcriber;
import clinic.domain.shared.AiModel;
import clinic.domain.testkit.records.Sounds;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SettableTime;
import clinic.sandbox.shared.SandboxServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which models a clinic has. */
class AiSetupTest {
    private static final AiFailure UNCONFIGURED = AiFailure.of(AiFailure.Why.UNCONFIGURED);

    @Test
    void areNoneInAClinicThatHasSetNone() {
        try (var setup = setup(Map.of("CLINIC_DEMO", "false"), 1)) {
            var ai = setup.ai();
            assertThat(ai.isConfigured()).isFalse();
            assertThat(ai.transcriber().transcribe(Sounds.of(AudioFormat.OGG)))
                    .isEqualTo(new Transcriber.Outcome.Failed(UNCONFIGURED));
            assertThat(ai.summarizer().summarize("x")).isEqualTo(new RecordSummarizer.Outcome.Failed(UNCONFIGURED));
            assertThat(ai.assistant().advise(new Question("x", List.of(), List.of(), Moments.TODAY)))
                    .isEqualTo(new Advice.Nothing("unconfigured"));
            assertThat(ai.transcriber().model()).isEmpty();
            assertThat(ai.summarizer().model()).isEmpty();
            assertThat(ai.assistant().model()).isEmpty();
        }
    }

    @Test
    void areThoseThatAreSetAlsoInTheDemo() {
        var own = Map.of("OPENAI_BASE_URL", "http://models.example:8000/v1", "OPENAI_TRANSCRIPTION_MODEL", "whisper-1");
        try (var setup = setup(own, 1)) {
            assertThat(setup.ai().transcriber().model()).contains(new AiModel("models.example", "whisper-1"));
            assertThat(setup.ai().summarizer().model()).contains(new AiModel("models.example", "gpt-4o-mini"));
        }
    }

    @Test
    void areTheSandboxInTheDemo() {
        // The port is known once it listens, and the setup must know it before: as in the clinic, it is taken first.
        var port = freePort();
        try (var setup = setup(Map.of(), port);
                var server = SandboxServer.start(port, setup::register)) {
            assertThat(server.url().getPort()).isEqualTo(port);
            var heard = setup.ai().transcriber().transcribe(Sounds.of(AudioFormat.OGG));
            assertThat(heard)
                    .isInstanceOfSatisfying(
                            Transcriber.Outcome.Transcribed.class,
                            done -> assertThat(done.text()).startsWith("[sandbox] "));
        }
    }

    @Test
    void areMeasured() {
        var meters = new SimpleMeterRegistry();
        try (var setup = setup(Map.of("OPENAI_API_KEY", "sk-1"), 1)) {
            setup.measure(meters);
            assertThat(meters.get("clinic.provider.circuit.open")
                            .tag("provider", "openai")
                            .gauge()
                            .value())
                    .isZero();
            assertThat(meters.get("clinic.provider.last.failure")
                            .tag("provider", "openai")
                            .gauge()
                            .value())
                    .isZero();
        }
    }

    private static int freePort() {
        try (var server = SandboxServer.start(0, config -> {})) {
            return server.url().getPort();
        }
    }

    private static AiSetup setup(Map<String, String> variables, int port) {
        return AiSetup.of(Settings.of(new Environment(variables)), port, "sandbox-key", SettableTime.at(Moments.NINE));
    }
}

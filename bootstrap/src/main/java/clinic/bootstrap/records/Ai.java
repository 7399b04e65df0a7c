package clinic.bootstrap.records;

import clinic.adapter.openai.OpenAi;
import clinic.adapter.openai.shared.OpenAiSettings;
import clinic.adapter.openai.shared.ProviderState;
import clinic.bootstrap.shared.ProviderGauges;
import clinic.domain.messaging.Assistant;
import clinic.domain.records.RecordSummarizer;
import clinic.domain.records.Transcriber;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The clinic's models.
 *
 * @param health how the provider has answered lately; empty when there is none
 */
public record Ai(
        Transcriber transcriber,
        RecordSummarizer summarizer,
        Assistant assistant,
        Optional<Supplier<ProviderState>> health) {
    /** By OpenAI, a server of the clinic's own, or the sandbox's, which all speak the same. */
    static Ai by(OpenAiSettings settings, InstantSource time) {
        var openAi = OpenAi.over(settings, time);
        return new Ai(openAi.transcriber(), openAi.summarizer(), openAi.assistant(), Optional.of(openAi.health()));
    }

    /** None: whoever asks is told so. */
    public static Ai unconfigured() {
        return new Ai(new NoTranscriber(), new NoSummarizer(), new NoAssistant(), Optional.empty());
    }

    /** Whether anything can be asked at all. */
    public boolean isConfigured() {
        return health.isPresent();
    }

    /** Shows operators how the provider answers. */
    void measure(MeterRegistry meters) {
        health.ifPresent(state -> ProviderGauges.show(
                meters, "openai", () -> isCalled(state.get()), () -> state.get().lastFailure()));
    }

    private static boolean isCalled(ProviderState state) {
        return state.circuit() == ProviderState.Circuit.CLOSED;
    }
}

package clinic.bootstrap.records;

import clinic.adapter.openai.OpenAi;
import clinic.adapter.openai.shared.OpenAiSettings;
import clinic.adapter.openai.shared.ProviderState;
import clinic.domain.messaging.Assistant;
import clinic.domain.records.RecordSummarizer;
import clinic.domain.records.Transcriber;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
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
        health.ifPresent(state -> {
            Gauge.builder("clinic.provider.circuit.open", () -> isClosed(state.get()) ? 0 : 1)
                    .tag("provider", "openai")
                    .description("1 while the provider is not called, as it failed too often")
                    .register(meters);
            Gauge.builder("clinic.provider.last.failure", () -> seconds(state.get()))
                    .tag("provider", "openai")
                    .baseUnit("seconds")
                    .description("when the provider last failed, in seconds since 1970; 0: not since the start")
                    .register(meters);
        });
    }

    private static boolean isClosed(ProviderState state) {
        return state.circuit() == ProviderState.Circuit.CLOSED;
    }

    private static long seconds(ProviderState state) {
        return state.lastFailure().map(Instant::getEpochSecond).orElse(0L);
    }
}

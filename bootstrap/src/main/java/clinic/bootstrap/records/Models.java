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
 * The models that the clinic has.
 *
 * @param health how their provider has answered lately
 */
public record Models(
        Transcriber transcriber,
        RecordSummarizer summarizer,
        Assistant assistant,
        Optional<Supplier<ProviderState>> health) {
    /** By OpenAI, or a server that speaks the same. */
    public static Models by(OpenAiSettings settings, InstantSource time) {
        var openAi = OpenAi.over(settings, time);
        return new Models(openAi.transcriber(), openAi.summarizer(), openAi.assistant(), Optional.of(openAi.health()));
    }

    /** None: records are written by hand, and the bot's menu is alone. */
    public static Models unconfigured() {
        return new Models(new NoTranscriber(), new NoSummarizer(), new NoAssistant(), Optional.empty());
    }

    /** Shows operators how the provider answers. */
    void measure(MeterRegistry meters) {
        health.ifPresent(state -> {
            Gauge.builder("clinic.provider.circuit.open", () -> isOpen(state.get()) ? 1 : 0)
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

    private static boolean isOpen(ProviderState state) {
        return state.circuit() == ProviderState.Circuit.OPEN;
    }

    private static long seconds(ProviderState state) {
        return state.lastFailure().map(Instant::getEpochSecond).orElse(0L);
    }
}

package clinic.bootstrap.records;

import clinic.adapter.openai.shared.OpenAiSettings;
import clinic.bootstrap.settings.Settings;
import clinic.sandbox.openai.OpenAiStandIn;
import clinic.sandbox.openai.StandInSettings;
import io.javalin.config.JavalinConfig;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;

/** Which models the clinic has: a provider's, in the demo the sandbox that stands in for one, or none. */
public final class AiSetup implements AutoCloseable {
    private static final String SANDBOX = "/sandbox";

    private final Ai ai;
    private final Optional<OpenAiStandIn> standIn;

    private AiSetup(Ai ai, Optional<OpenAiStandIn> standIn) {
        this.ai = ai;
        this.standIn = standIn;
    }

    /**
     * What the settings ask for.
     *
     * @param port on which the clinic will answer
     * @param sandboxKey that the sandbox accepts
     */
    public static AiSetup of(Settings settings, int port, String sandboxKey, InstantSource time) {
        if (settings.ai().isPresent()) {
            return new AiSetup(Ai.by(provider(settings.ai().get()), time), Optional.empty());
        }
        if (!settings.demo()) return new AiSetup(Ai.unconfigured(), Optional.empty());
        var here = URI.create("http://127.0.0.1:" + port + SANDBOX + OpenAiStandIn.BASE);
        var standIn = new OpenAiStandIn(StandInSettings.usual(sandboxKey), time);
        return new AiSetup(Ai.by(usual(here, Optional.of(sandboxKey)), time), Optional.of(standIn));
    }

    public Ai ai() {
        return ai;
    }

    /** The sandbox's ears, where there is a sandbox. */
    public Optional<OpenAiStandIn> standIn() {
        return standIn;
    }

    /** Shows operators how the provider answers. */
    public void measure(MeterRegistry meters) {
        ai.measure(meters);
    }

    /** Adds the sandbox's routes, where there is a sandbox; else none. Before those that take all below {@code /sandbox}. */
    public void register(JavalinConfig config) {
        standIn.ifPresent(sandbox -> sandbox.register(config, SANDBOX));
    }

    private static OpenAiSettings provider(clinic.bootstrap.settings.Ai set) {
        return new OpenAiSettings(
                set.baseUrl(),
                set.apiKey(),
                set.transcriptionModel().orElse(OpenAiSettings.USUAL_TRANSCRIPTION_MODEL),
                set.chatModel().orElse(OpenAiSettings.USUAL_CHAT_MODEL));
    }

    private static OpenAiSettings usual(URI baseUrl, Optional<String> key) {
        return new OpenAiSettings(
                baseUrl, key, OpenAiSettings.USUAL_TRANSCRIPTION_MODEL, OpenAiSettings.USUAL_CHAT_MODEL);
    }

    @Override
    public void close() {
        standIn.ifPresent(OpenAiStandIn::close);
    }
}

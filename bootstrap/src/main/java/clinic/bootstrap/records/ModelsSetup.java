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

/** Which models the clinic has: its provider's, in the demo the sandbox that stands in for one, or none. */
public final class ModelsSetup implements AutoCloseable {
    private static final String SANDBOX = "/sandbox";

    private final Models models;
    private final Optional<OpenAiStandIn> standIn;

    private ModelsSetup(Models models, Optional<OpenAiStandIn> standIn) {
        this.models = models;
        this.standIn = standIn;
    }

    /**
     * What the settings ask for.
     *
     * @param port on which the clinic will answer
     * @param sandboxKey with which the sandbox is called
     */
    public static ModelsSetup of(Settings settings, int port, String sandboxKey, InstantSource time) {
        if (settings.models().isPresent()) {
            var asked = settings.models().get();
            var by = new OpenAiSettings(
                    asked.baseUrl().orElse(OpenAiSettings.OPENAI),
                    asked.apiKey(),
                    asked.transcription().orElse(OpenAiSettings.USUAL_TRANSCRIPTION_MODEL),
                    asked.chat().orElse(OpenAiSettings.USUAL_CHAT_MODEL));
            return new ModelsSetup(Models.by(by, time), Optional.empty());
        }
        if (!settings.demo()) return new ModelsSetup(Models.unconfigured(), Optional.empty());
        var by = new OpenAiSettings(
                URI.create("http://127.0.0.1:" + port + SANDBOX + OpenAiStandIn.BASE),
                Optional.of(sandboxKey),
                OpenAiSettings.USUAL_TRANSCRIPTION_MODEL,
                OpenAiSettings.USUAL_CHAT_MODEL);
        var standIn = new OpenAiStandIn(StandInSettings.usual(sandboxKey), time);
        return new ModelsSetup(Models.by(by, time), Optional.of(standIn));
    }

    public Models models() {
        return models;
    }

    /** The sandbox's ears, where there is a sandbox. */
    public Optional<OpenAiStandIn> standIn() {
        return standIn;
    }

    /** Shows operators how the provider answers. */
    public void measure(MeterRegistry meters) {
        models.measure(meters);
    }

    /** Adds the sandbox's routes, where there is a sandbox; before those of other providers, which take all below. */
    public void register(JavalinConfig config) {
        standIn.ifPresent(sandbox -> sandbox.register(config, SANDBOX));
    }

    @Override
    public void close() {
        standIn.ifPresent(OpenAiStandIn::close);
    }
}

package clinic.bootstrap;

import clinic.bootstrap.messaging.WhatsAppSetup;
import clinic.bootstrap.records.AiSetup;
import clinic.bootstrap.settings.Settings;
import io.javalin.config.JavalinConfig;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;

/** All whom the clinic works with outside, each of its own, of the sandbox's, or none. */
record Providers(WhatsAppSetup whatsApp, AiSetup ai) implements AutoCloseable {
    /**
     * Whom the settings ask for.
     *
     * @param webhookToken with which WhatsApp's events prove where they come from
     */
    static Providers of(Settings settings, int port, String webhookToken, Secrets secrets, InstantSource time) {
        var providers = new Providers(
                WhatsAppSetup.of(settings, port, webhookToken, time),
                AiSetup.of(settings, port, secrets.hex("openai sandbox"), time));
        providers.ai().standIn().ifPresent(ears -> providers.whatsApp().whenSpoken(ears::hear));
        return providers;
    }

    void measure(MeterRegistry meters) {
        whatsApp.measure(meters);
        ai.measure(meters);
    }

    /** The sandbox of WhatsApp takes all that is left below its prefix, and comes last. */
    void register(JavalinConfig config) {
        ai.register(config);
        whatsApp.register(config);
    }

    @Override
    public void close() {
        whatsApp.close();
        ai.close();
    }
}

package clinic.bootstrap.messaging;

import clinic.adapter.evolution.messaging.EvolutionSettings;
import clinic.bootstrap.settings.Settings;
import clinic.domain.messaging.MessengerLine;
import clinic.sandbox.evolution.EvolutionStandIn;
import clinic.sandbox.evolution.StandInSettings;
import io.javalin.config.JavalinConfig;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which WhatsApp the clinic has: its Evolution API, in the demo the sandbox that stands in for one, or none. */
public final class WhatsAppSetup implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WhatsAppSetup.class);
    private static final String SANDBOX = "/sandbox";
    private static final String SANDBOX_INSTANCE = "clinica-demo";
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final String WEBHOOK = "/api/whatsapp/webhook";

    private final WhatsApp whatsApp;
    private final Optional<EvolutionStandIn> standIn;

    private WhatsAppSetup(WhatsApp whatsApp, Optional<EvolutionStandIn> standIn) {
        this.whatsApp = whatsApp;
        this.standIn = standIn;
    }

    /**
     * What the settings ask for.
     *
     * @param port on which the clinic will answer
     * @param webhookToken with which events prove where they come from
     */
    public static WhatsAppSetup of(Settings settings, int port, String webhookToken, InstantSource time) {
        var here = "http://127.0.0.1:" + port;
        if (settings.whatsApp().isPresent()) {
            var evolution = settings.whatsApp().get();
            var us = settings.publicUrl()
                    .map(url -> url.toString().replaceFirst("/+$", ""))
                    .orElse(here);
            var by = new EvolutionSettings(
                    evolution.url(), evolution.apiKey(), evolution.instance(), URI.create(us + WEBHOOK), webhookToken);
            return new WhatsAppSetup(WhatsApp.by(by, time), Optional.empty());
        }
        if (!settings.demo()) return new WhatsAppSetup(WhatsApp.unconfigured(), Optional.empty());
        var sandbox = URI.create(here + SANDBOX);
        var by = new EvolutionSettings(
                sandbox, webhookToken, SANDBOX_INSTANCE, URI.create(here + WEBHOOK), webhookToken);
        var standIn = new EvolutionStandIn(StandInSettings.usual(webhookToken, sandbox), time);
        return new WhatsAppSetup(WhatsApp.by(by, time), Optional.of(standIn));
    }

    /** Shows operators how the provider answers. */
    public void measure(MeterRegistry meters) {
        whatsApp.measure(meters);
    }

    public WhatsApp whatsApp() {
        return whatsApp;
    }

    /** Adds the sandbox's routes, where there is a sandbox; else none. */
    public void register(JavalinConfig config) {
        standIn.ifPresent(sandbox -> sandbox.register(config, SANDBOX));
    }

    /** From now on this is told what is said in the sandbox's voice notes, where there is a sandbox. */
    public void whenSpoken(BiConsumer<byte[], String> listener) {
        standIn.ifPresent(sandbox -> sandbox.whenSpoken(listener));
    }

    /** The sandbox's line is paired by itself, so that a newcomer can write at once; not waited for if it takes long. */
    public void pairSandbox() {
        standIn.ifPresent(sandbox -> {
            var pairing = Thread.ofVirtual().name("sandbox-pairing").start(() -> pair(sandbox));
            try {
                pairing.join(PATIENCE);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void pair(EvolutionStandIn sandbox) {
        switch (whatsApp.line().connect()) {
            case MessengerLine.Answer.Told told -> sandbox.pair();
            case MessengerLine.Answer.Failed failed ->
                LOG.atWarn().addKeyValue("why", failed.why()).log("the sandbox's WhatsApp could not be paired");
        }
    }

    @Override
    public void close() {
        standIn.ifPresent(EvolutionStandIn::close);
    }
}

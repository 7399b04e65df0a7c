package clinic.adapter.evolution.messaging;

import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SettableTime;
import clinic.sandbox.evolution.EvolutionStandIn;
import clinic.sandbox.evolution.StandInSettings;
import clinic.sandbox.shared.SandboxServer;
import java.net.URI;
import java.time.Duration;

/** The adapter before a stand-in of its own. */
final class Stage implements AutoCloseable {
    static final String KEY = "the-global-key";
    static final String LINE = "clinica demo";
    static final Limits HASTY = new Limits(
            Duration.ofSeconds(2),
            Duration.ofMillis(700),
            Duration.ofMillis(700),
            Duration.ofSeconds(2),
            Duration.ofMillis(5),
            Duration.ofSeconds(1),
            Duration.ofSeconds(3),
            Duration.ofSeconds(10));

    final SettableTime time = SettableTime.at(Moments.NINE);
    final EvolutionStandIn standIn = new EvolutionStandIn(StandInSettings.hasty(KEY), time);
    private final SandboxServer server = standIn.serve(0);
    final Evolution evolution;

    Stage() {
        this(URI.create("http://127.0.0.1:1/webhooks/evolution"));
    }

    /** That is to be told of events here. */
    Stage(URI webhook) {
        evolution = Evolution.over(new EvolutionSettings(server.url(), KEY, LINE, webhook, "the-token"), HASTY, time);
    }

    static EvolutionSettings settings(URI url) {
        return new EvolutionSettings(url, KEY, LINE, URI.create("http://127.0.0.1:1/webhooks/evolution"), "the-token");
    }

    /** With a line that is paired already. */
    static Stage open() {
        var stage = new Stage();
        stage.standIn.hasOpenLine(LINE);
        return stage;
    }

    @Override
    public void close() {
        standIn.close();
        server.close();
    }
}

package clinic.bootstrap.messaging;

import clinic.sandbox.openai.OpenAiStandIn;
import clinic.sandbox.openai.StandInSettings;
import clinic.sandbox.shared.SandboxServer;
import java.time.Clock;
import java.util.Map;

/** Models, which are the sandbox's and outlive the clinic's server. */
public final class StandInModels implements AutoCloseable {
    /** Which nobody may ever read in a log. */
    public static final String API_KEY = "sk-stand-in";

    private final OpenAiStandIn standIn = new OpenAiStandIn(StandInSettings.hasty(API_KEY), Clock.systemUTC());
    private final SandboxServer server = standIn.serve(0);

    public OpenAiStandIn standIn() {
        return standIn;
    }

    /** How the server is told of them. */
    public Map<String, String> environment() {
        return Map.of("OPENAI_BASE_URL", server.url() + OpenAiStandIn.BASE, "OPENAI_API_KEY", API_KEY);
    }

    /** Answers that are held back come first: the server waits for them. */
    @Override
    public void close() {
        standIn.close();
        server.close();
    }
}

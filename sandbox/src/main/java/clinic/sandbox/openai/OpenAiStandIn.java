package clinic.sandbox.openai;

import clinic.sandbox.shared.Faults;
import clinic.sandbox.shared.SandboxServer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.JavalinConfig;
import java.time.InstantSource;
import java.util.List;

/**
 * A stand-in for OpenAI: speaks its HTTP, hears what it is told to hear, and goes by a few words for the rest. What it makes
 * up is marked {@code [sandbox]}. Forgets all when it ends. Thread-safe.
 */
public final class OpenAiStandIn implements AutoCloseable {
    /** Where its address begins, below the prefix. */
    public static final String BASE = "/openai/v1";

    private final World world;

    public OpenAiStandIn(StandInSettings settings, InstantSource time) {
        this.world = new World(settings, time);
    }

    /**
     * Adds the provider's routes at {@code <prefix>/openai/v1}, and the page at {@code <prefix>/openai/}. Where other routes
     * take all that is below the prefix, these must be added first.
     *
     * @param prefix such as {@code /sandbox}, or empty for none
     */
    public void register(JavalinConfig config, String prefix) {
        new PageRoutes(world).register(config, prefix + "/openai");
        new OpenAiRoutes(world).register(config, prefix + BASE);
    }

    /** A server of its own. */
    public SandboxServer serve(int port) {
        return SandboxServer.start(port, config -> register(config, ""));
    }

    /** What goes wrong. */
    public Faults<Fault> faults() {
        return world.faults;
    }

    /** In the next sound it hears this; empty for silence. What it is told to hear follows each other. */
    public void hear(String text) {
        world.hear(text);
    }

    /** In this very sound it hears this, whenever it is sent. */
    public void hear(byte[] sound, String text) {
        world.hear(UploadReader.hash(sound), text);
    }

    /** The next time a model is asked, it says this, word by word. What it is told to say follows each other. */
    public void say(String content) {
        world.say(content);
    }

    /** The forms with sounds that it has heard, the last hundred. */
    public List<Upload> heard() {
        return world.uploads();
    }

    /** What models were asked, the last hundred. */
    public List<ObjectNode> asked() {
        return world.requests();
    }

    @Override
    public void close() {
        world.close();
    }
}

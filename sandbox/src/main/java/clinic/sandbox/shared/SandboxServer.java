package clinic.sandbox.shared;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.net.URI;
import java.util.function.Consumer;

/** A server of its own for stand-ins, on this machine alone. */
public final class SandboxServer implements AutoCloseable {
    private static final String HOST = "127.0.0.1";

    private final Javalin javalin;

    private SandboxServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts to listen.
     *
     * @param port 0 for any free one
     * @param routes what it answers
     */
    public static SandboxServer start(int port, Consumer<JavalinConfig> routes) {
        return new SandboxServer(Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.startup.showOldJavalinVersionWarning = false;
                    config.startup.startupWatcherEnabled = false;
                    config.concurrency.useVirtualThreads = true;
                    config.jetty.host = HOST;
                    config.jetty.port = port;
                    routes.accept(config);
                })
                .start());
    }

    /** Where it listens, without a path. */
    public URI url() {
        return URI.create("http://" + HOST + ":" + javalin.port());
    }

    @Override
    public void close() {
        javalin.stop();
    }
}

package clinic.adapter.rest.shared;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinException;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** The HTTP server over the routes. Requests run on virtual threads; their number is bounded. */
public final class RestServer implements AutoCloseable {
    private static final int MOST_CONNECTIONS = 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST_HEADER_BYTES = 8 * 1024;

    private final Javalin javalin;

    /**
     * How the server is set.
     *
     * @param host the address to listen on
     * @param port 0 for any free one
     * @param corsOrigins origins whose pages may call us
     * @param trustedProxies addresses whose {@code X-Forwarded-For} is believed
     * @param mostUnderWay how many requests may be under way
     * @param drain how long requests under way may take to end when the server stops
     * @param mostConnections how many connections may be open; further ones wait until one is closed
     * @param patience how long a request may take to arrive, before it is under way
     */
    public record Settings(
            String host,
            int port,
            Set<String> corsOrigins,
            Set<String> trustedProxies,
            int mostUnderWay,
            Duration drain,
            int mostConnections,
            Duration patience) {
        /** With the usual bounds for connections and for requests that come slowly. */
        public Settings(
                String host,
                int port,
                Set<String> corsOrigins,
                Set<String> trustedProxies,
                int mostUnderWay,
                Duration drain) {
            this(host, port, corsOrigins, trustedProxies, mostUnderWay, drain, MOST_CONNECTIONS, PATIENCE);
        }
    }

    private RestServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts to listen.
     *
     * @param cursorSecret seals the cursors of lists
     * @param newRequestId makes the id of a request that brings none
     * @param more further configuration: static pages, event streams
     * @throws CannotListen when the port is not to be had
     */
    public static RestServer start(
            Settings settings,
            Routes routes,
            AccessTokens tokens,
            byte[] cursorSecret,
            MeterRegistry meters,
            Supplier<String> newRequestId,
            Consumer<JavalinConfig> more) {
        var admission = new Admission(settings.mostUnderWay());
        var origins = new Origins(settings.trustedProxies(), newRequestId);
        var javalin = Javalin.create(config -> {
            basics(config, settings, newRequestId);
            new Entrance(origins, new Cors(settings.corsOrigins()), admission, new Meters(meters, admission))
                    .register(config);
            Failures.register(config);
            routes.register(config, new Callers(tokens, origins), new Cursors(cursorSecret));
            more.accept(config);
        });
        try {
            return new RestServer(javalin.start());
        } catch (JavalinException failure) {
            throw new CannotListen(settings.host(), settings.port(), failure);
        }
    }

    private static void basics(JavalinConfig config, Settings settings, Supplier<String> newRequestId) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.http.generateEtags = false;
        config.jetty.host = settings.host();
        config.jetty.port = settings.port();
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(settings.drain().toMillis());
            server.insertHandler(new GracefulHandler());
            server.insertHandler(new Patience(settings.patience()));
            server.addBean(new NetworkConnectionLimit(settings.mostConnections(), server));
            server.setErrorHandler(new JettyErrors(newRequestId));
        });
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendDateHeader(false);
            http.setRequestHeaderSize(MOST_HEADER_BYTES);
        });
    }

    /** The port that it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Lets requests under way end, takes no new ones, stops. */
    @Override
    public void close() {
        javalin.stop();
    }
}

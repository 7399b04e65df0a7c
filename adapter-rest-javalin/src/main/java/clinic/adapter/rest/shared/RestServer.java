package clinic.adapter.rest.shared;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** The HTTP server over the routes. Requests run on virtual threads; their number is bounded. */
public final class RestServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RestServer.class);
    private static final Set<String> ACCEPTED =
            Set.of("*/*", "application/*", "application/json", "application/problem+json");
    private static final String STARTED = "started";

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
     */
    public record Settings(
            String host,
            int port,
            Set<String> corsOrigins,
            Set<String> trustedProxies,
            int mostUnderWay,
            Duration drain) {}

    private RestServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts to listen.
     *
     * @param cursorSecret seals the cursors of lists
     * @param newRequestId makes the id of a request that brings none
     * @param more further configuration: static pages, event streams
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
            around(config, origins, new Cors(settings.corsOrigins()), admission, new Meters(meters, admission));
            Failures.register(config);
            routes.register(config, new Callers(tokens, origins), new Cursors(cursorSecret));
            more.accept(config);
        });
        return new RestServer(javalin.start());
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
            server.setErrorHandler(new JettyErrors(newRequestId));
        });
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendDateHeader(false);
        });
    }

    private static void around(JavalinConfig config, Origins origins, Cors cors, Admission admission, Meters meters) {
        config.routes.before(context -> enter(context, origins, cors, admission));
        config.routes.after(context -> leave(context, admission, meters));
    }

    private static void enter(Context context, Origins origins, Cors cors, Admission admission) {
        context.attribute(STARTED, System.nanoTime());
        MDC.put("requestId", origins.of(context).requestId());
        context.header("X-Content-Type-Options", "nosniff").header("Cache-Control", "no-store");
        if (cors.answer(context)) {
            context.skipRemainingHandlers();
            return;
        }
        if (isForOperators(context.path())) return;
        if (context.path().startsWith("/api/") && !acceptsJson(context.header("Accept"))) {
            throw Problems.notAcceptable().asRefused();
        }
        if (!admission.enter()) throw Problems.busy(admission.pause()).asRefused();
        context.attribute("admitted", true);
    }

    private static boolean isForOperators(String path) {
        return path.startsWith("/health/") || path.equals("/metrics");
    }

    /** Whether {@code Accept} (RFC 9110, section 12.5.1) leaves room for JSON. */
    private static boolean acceptsJson(@Nullable String accept) {
        if (accept == null || accept.isBlank()) return true;
        for (var range : accept.toLowerCase(Locale.ROOT).split(",", -1)) {
            var parts = range.replace(" ", "").split(";", -1);
            var refused = Arrays.stream(parts).anyMatch(part -> part.matches("q=0(\\.0*)?"));
            if (!refused && ACCEPTED.contains(parts[0])) return true;
        }
        return false;
    }

    private static void leave(Context context, Admission admission, Meters meters) {
        if (Boolean.TRUE.equals(context.<Boolean>attribute("admitted"))) admission.leave();
        Long started = context.attribute(STARTED);
        if (started == null || isForOperators(context.path())) return;
        var took = Duration.ofNanos(System.nanoTime() - started);
        var route = Routes.pathOf(context);
        meters.record(context.req().getMethod(), route, context.statusCode(), took);
        LOG.atInfo()
                .addKeyValue("method", context.req().getMethod())
                .addKeyValue("route", route)
                .addKeyValue("status", context.statusCode())
                .addKeyValue("micros", took.toNanos() / 1000)
                .log("request");
        MDC.remove("requestId");
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

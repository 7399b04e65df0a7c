package clinic.adapter.rest.shared;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** What is done with every request before its route is asked, and after: it gets an id, a place, and a line in the log. */
final class Entrance {
    private static final Logger LOG = LoggerFactory.getLogger(RestServer.class);
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final String STARTED = "started";
    private static final String ADMITTED = "admitted";

    private final Origins origins;
    private final Cors cors;
    private final Admission admission;
    private final Meters meters;

    Entrance(Origins origins, Cors cors, Admission admission, Meters meters) {
        this.origins = origins;
        this.cors = cors;
        this.admission = admission;
        this.meters = meters;
    }

    void register(JavalinConfig config) {
        config.routes.before(this::enter);
        config.routes.after(this::leave);
    }

    private void enter(Context context) {
        context.attribute(STARTED, System.nanoTime());
        MDC.put("requestId", origins.of(context).requestId());
        context.header("X-Content-Type-Options", "nosniff").header("Cache-Control", "no-store");
        if (cors.answer(context)) {
            context.skipRemainingHandlers();
            return;
        }
        if (isForOperators(context.path())) return;
        if (!context.path().startsWith("/api/")) return;
        Bodies.readAhead(context);
        if (!admission.enter()) throw Problems.busy(admission.pause()).asRefused();
        context.attribute(ADMITTED, true);
    }

    private static boolean isForOperators(String path) {
        return path.startsWith("/health/") || path.equals("/metrics");
    }

    private void leave(Context context) {
        if (Boolean.TRUE.equals(context.<Boolean>attribute(ADMITTED))) admission.leave();
        Long started = context.attribute(STARTED);
        if (started == null || isForOperators(context.path())) return;
        var took = Duration.ofNanos(System.nanoTime() - started);
        var method = methodOf(context);
        var route = Routes.pathOf(context);
        meters.record(method, route, context.statusCode(), took);
        LOG.atInfo()
                .addKeyValue("method", method)
                .addKeyValue("route", route)
                .addKeyValue("status", context.statusCode())
                .addKeyValue("micros", took.toNanos() / 1000)
                .log("request");
        MDC.remove("requestId");
        Lingering.answer(context);
    }

    /** The method, if it is one that there is; never what a caller made up, which would fill memory and logs. */
    private static String methodOf(Context context) {
        var method = context.req().getMethod();
        return METHODS.contains(method) ? method : "other";
    }
}

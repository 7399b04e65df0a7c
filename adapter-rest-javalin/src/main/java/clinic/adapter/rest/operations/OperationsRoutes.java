package clinic.adapter.rest.operations;

import clinic.adapter.rest.shared.Json;
import clinic.adapter.rest.shared.Problem;
import clinic.adapter.rest.shared.Problems;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** {@code /health/live}, {@code /health/ready} and {@code /metrics}: for operators, without a token. */
public final class OperationsRoutes {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Supplier<List<Part>> readiness;
    private final PrometheusMeterRegistry meters;

    /**
     * Serves these.
     *
     * @param readiness asks every part; answers within a few seconds, and never throws
     */
    public OperationsRoutes(Supplier<List<Part>> readiness, PrometheusMeterRegistry meters) {
        this.readiness = readiness;
        this.meters = meters;
    }

    /** Adds the calls to a server; anybody may make them. */
    public void register(JavalinConfig config) {
        config.routes.get("/health/live", OperationsRoutes::live);
        config.routes.get("/health/ready", this::ready);
        config.routes.get(
                "/metrics",
                context -> context.contentType("text/plain; version=0.0.4; charset=utf-8")
                        .result(meters.scrape()));
    }

    private static void live(Context context) {
        context.contentType("application/json").result(Json.write(json -> {
            json.writeStartObject();
            json.writeStringField("status", "up");
            json.writeEndObject();
        }));
    }

    private void ready(Context context) {
        var parts = readiness.get();
        var failing = parts.stream().filter(part -> !part.up()).map(Part::name).toList();
        if (failing.isEmpty()) up(context, parts);
        else Problems.answer(context, notReady(failing));
    }

    private static void up(Context context, List<Part> parts) {
        context.contentType("application/json").result(Json.write(json -> {
            json.writeStartObject();
            json.writeStringField("status", "up");
            json.writeObjectFieldStart("parts");
            for (var part : parts) json.writeStringField(part.name(), "up");
            json.writeEndObject();
            json.writeEndObject();
        }));
    }

    private static Problem notReady(List<String> failing) {
        var names = failing.stream().collect(Collectors.joining(", "));
        return Problem.of("not-ready", 503, "O sistema não está pronto.", "Não responde: " + names + ".")
                .retryAfter(PAUSE)
                .with(json -> {
                    json.writeArrayFieldStart("failing");
                    for (var name : failing) json.writeString(name);
                    json.writeEndArray();
                });
    }
}

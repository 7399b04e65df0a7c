package clinic.sandbox.openai;

import clinic.sandbox.shared.PageFiles;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** The page on which a person types what is heard, and the switches for what goes wrong. */
final class PageRoutes {
    private static final int LONGEST = 20_000;

    private final World world;

    PageRoutes(World world) {
        this.world = world;
    }

    void register(JavalinConfig config, String prefix) {
        var routes = config.routes;
        PageFiles.register(config, prefix, PageRoutes.class, "voice");
        routes.get(prefix + "/state", told(context -> state()));
        routes.post(prefix + "/hear", told(this::hear));
        routes.get(prefix + "/faults", told(context -> faults()));
        routes.post(prefix + "/faults", told(this::fault));
    }

    /** {@code {text}}; an empty one is silence. */
    private JsonNode hear(Context context) {
        var text = Json.read(context.bodyAsBytes()).path("text").asText("");
        world.hear(text.length() <= LONGEST ? text : text.substring(0, LONGEST));
        return state();
    }

    private JsonNode state() {
        var state = Json.object()
                .put("waiting", world.left())
                .put("heard", world.uploads().size())
                .put("asked", world.requests().size());
        return state.set("faults", faults());
    }

    private JsonNode faults() {
        var list = Json.list();
        for (var fault : Fault.values()) {
            list.addObject()
                    .put("fault", fault.name())
                    .put("label", fault.label())
                    .put("on", world.faults.isOn(fault));
        }
        return list;
    }

    /** {@code {fault, on?, times?}}, or {@code {clear: true}}. */
    private JsonNode fault(Context context) {
        var body = Json.read(context.bodyAsBytes());
        if (body.path("clear").asBoolean()) {
            world.faults.clear();
            return faults();
        }
        var fault = fault(body.path("fault").asText(""));
        if (!body.path("on").asBoolean(true)) world.faults.off(fault);
        else if (body.path("times").canConvertToInt())
            world.faults.on(fault, Math.max(1, body.path("times").intValue()));
        else world.faults.on(fault);
        return faults();
    }

    private static Fault fault(String name) {
        for (var fault : Fault.values()) {
            if (fault.name().equals(name.toUpperCase(Locale.ROOT))) return fault;
        }
        throw Refusal.invalid("Não há essa falha.", "fault", "");
    }

    /** What only a page of ours can ask: no other site's form sends JSON. */
    private static Handler told(Function<Context, JsonNode> work) {
        return context -> {
            var isWrite = !context.method().name().equals("GET");
            var type = Objects.requireNonNullElse(context.contentType(), "");
            context.header("Cache-Control", "no-store").contentType("application/json");
            try {
                if (isWrite && !type.startsWith("application/json")) {
                    throw Refusal.invalid("JSON, por favor.", "", "");
                }
                context.result(Json.write(work.apply(context)));
            } catch (Refusal refusal) {
                context.status(refusal.status()).result(Json.write(refusal.body()));
            }
        };
    }
}

package clinic.sandbox.evolution;

import clinic.sandbox.shared.PageFiles;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The page on which a person plays the patient's phone, and the switches for what goes wrong. */
final class PageRoutes {
    private static final Pattern NATIONAL = Pattern.compile("\\d{10,11}");
    private static final int LONGEST = 4096;

    /** A picture of one dot. */
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final World world;
    private final PageViews views;

    PageRoutes(World world) {
        this.world = world;
        this.views = new PageViews(world);
    }

    void register(JavalinConfig config, String prefix) {
        var routes = config.routes;
        PageFiles.register(config, prefix, PageRoutes.class, "phone");
        routes.get(prefix + "/phone/state", told(context -> views.state()));
        routes.get(
                prefix + "/phone/messages",
                told(context -> views.messages(patient(Objects.requireNonNullElse(context.queryParam("number"), "")))));
        routes.post(prefix + "/phone/says", told(this::says));
        routes.post(
                prefix + "/phone/voice", told(context -> key(patient(context).speaks(text(context)))));
        routes.post(
                prefix + "/phone/picture", told(context -> key(patient(context).shows(PICTURE, text(context)))));
        routes.post(prefix + "/phone/read", told(context -> {
            patient(context).reads();
            return Json.object();
        }));
        routes.post(prefix + "/phone/pair", told(this::pair));
        routes.post(prefix + "/phone/unpair", told(context -> {
            world.changes.run(() -> world.first().ifPresent(world::closed));
            return Json.object();
        }));
        routes.get(prefix + "/faults", told(context -> views.faults()));
        routes.post(prefix + "/faults", told(this::fault));
    }

    private JsonNode says(Context context) {
        var text = text(context);
        if (text.isBlank()) throw Refusal.badRequest("Escreva alguma coisa.");
        return key(patient(context).says(text));
    }

    private JsonNode pair(Context context) {
        world.changes.run(() -> world.opened(world.first()
                .filter(line -> line.state == Instance.State.CONNECTING)
                .orElseThrow(() -> Refusal.badRequest("Não há QR Code para ler."))));
        return Json.object();
    }

    /** {@code {fault, on?, times?}}, or {@code {clear: true}}. */
    private JsonNode fault(Context context) {
        var body = Json.read(context.bodyAsBytes());
        if (body.path("clear").asBoolean()) {
            world.faults.clear();
            return views.faults();
        }
        var fault = fault(body.path("fault").asText(""));
        if (!body.path("on").asBoolean(true)) world.faults.off(fault);
        else if (body.path("times").canConvertToInt())
            world.faults.on(fault, Math.max(1, body.path("times").intValue()));
        else world.faults.on(fault);
        return views.faults();
    }

    private static Fault fault(String name) {
        for (var fault : Fault.values()) {
            if (fault.name().equals(name.toUpperCase(Locale.ROOT))) return fault;
        }
        throw Refusal.badRequest("Não há essa falha.");
    }

    /** What only a page of ours can ask: no other site's form sends JSON. */
    private static Handler told(Function<Context, JsonNode> work) {
        return context -> {
            var isWrite = !context.method().name().equals("GET");
            var type = Objects.requireNonNullElse(context.contentType(), "");
            context.header("Cache-Control", "no-store");
            try {
                if (isWrite && !type.startsWith("application/json")) throw Refusal.badRequest("JSON, por favor.");
                EvolutionRoutes.answer(context, Reply.ok(work.apply(context)));
            } catch (Refusal refusal) {
                EvolutionRoutes.answer(context, new Reply(refusal.status(), refusal.body()));
            }
        };
    }

    private static String text(Context context) {
        var text = Json.read(context.bodyAsBytes()).path("text").asText("");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private Patient patient(Context context) {
        if (world.changes.inside(world::first).isEmpty()) {
            throw Refusal.badRequest("A clínica ainda não ligou o WhatsApp.");
        }
        return patient(Json.read(context.bodyAsBytes()).path("number").asText(""));
    }

    /** By the digits as they are typed, or the address of a chat that there is. */
    private Patient patient(String number) {
        var chat =
                world.changes.inside(() -> world.first().flatMap(line -> Optional.ofNullable(line.chats.get(number))));
        if (chat.isPresent()) return new Patient(world, chat.get().address());
        var digits = number.replaceAll("\\D", "");
        var whole = NATIONAL.matcher(digits).matches() ? "55" + digits : digits;
        if (!Address.isNumber(whole)) throw Refusal.badRequest("Número inválido: use DDD e número.");
        return new Patient(world, Address.of(whole));
    }

    private static JsonNode key(String key) {
        return Json.object().put("key", key);
    }
}

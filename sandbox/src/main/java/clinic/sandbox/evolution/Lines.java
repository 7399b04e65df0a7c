package clinic.sandbox.evolution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.Optional;

/** Making, pairing and ending instances, and their webhooks. Called inside the world's changes. */
final class Lines {
    private final World world;

    Lines(World world) {
        this.world = world;
    }

    Reply create(Context context) {
        var body = Json.read(context.bodyAsBytes());
        var name = body.path("instanceName").asText("");
        if (name.isEmpty()) throw Refusal.schema("instance requires property \"instanceName\"");
        if (!body.path("integration").asText().equals("WHATSAPP-BAILEYS"))
            throw Refusal.badRequest("Invalid integration");
        if (world.instances.containsKey(name)) {
            throw Refusal.of(403, "Forbidden", "This name \"" + name + "\" is already in use.");
        }
        var line = world.made(name);
        if (body.path("webhook").isObject()) line.hook = Optional.of(Hook.of(body.path("webhook")));
        if (body.path("qrcode").asBoolean()) world.connecting(line);
        return Reply.created(made(line, body));
    }

    Reply list(Optional<String> name) {
        var list = Json.object().arrayNode();
        world.instances.values().stream()
                .filter(line -> name.isEmpty() || name.get().equals(line.name))
                .forEach(line -> list.addObject()
                        .put("id", line.id)
                        .put("name", line.name)
                        .put("connectionStatus", world.state(line).word())
                        .put("ownerJid", Instance.OWNER)
                        .put("integration", "WHATSAPP-BAILEYS")
                        .put("token", line.token));
        return Reply.ok(list);
    }

    Reply connect(Call call) {
        if (world.faults.strikes(Fault.CONNECT_FAILS)) {
            return Reply.ok(Json.object().put("error", true).put("message", "Error: connect failed"));
        }
        if (world.state(call.line()) == Instance.State.OPEN) return state(call);
        world.connecting(call.line());
        return Reply.ok(qrCode(call.line()));
    }

    Reply state(Call call) {
        var answer = Json.object();
        answer.putObject("instance")
                .put("instanceName", call.line().name)
                .put("state", world.state(call.line()).word());
        return Reply.ok(answer);
    }

    Reply restart(Call call) {
        return state(call);
    }

    Reply logout(Call call) {
        if (world.state(call.line()) != Instance.State.OPEN) {
            throw Refusal.badRequest("The \"" + call.line().name + "\" instance is not connected");
        }
        world.closed(call.line());
        return Reply.ok(done("Instance logged out"));
    }

    Reply delete(Call call) {
        world.instances.remove(call.line().name);
        return Reply.ok(done("Instance deleted"));
    }

    /** The body must be nested, and without {@code events} the provider stumbles. */
    Reply attach(Call call) {
        var webhook = call.body().path("webhook");
        if (!webhook.isObject()) throw Refusal.schema("instance requires property \"webhook\"");
        for (var name : new String[] {"enabled", "url"}) {
            if (!webhook.has(name)) throw Refusal.schema("instance.webhook requires property \"" + name + "\"");
        }
        if (!webhook.has("events")) {
            throw Refusal.of(500, "Internal Server Error", "Cannot read properties of undefined (reading 'length')");
        }
        var hook = Hook.of(webhook);
        call.line().hook = Optional.of(hook);
        return Reply.created(hook.told());
    }

    Reply attached(Call call) {
        return Reply.ok(
                call.line().hook.map(Hook::told).orElseGet(() -> Json.object().nullNode()));
    }

    private static ObjectNode qrCode(Instance line) {
        return Json.object()
                .putNull("pairingCode")
                .put("code", line.code())
                .put("base64", QrPicture.of(line.code()))
                .put("count", line.qrCodes);
    }

    private static JsonNode made(Instance line, JsonNode asked) {
        var answer = Json.object();
        answer.putObject("instance")
                .put("instanceName", line.name)
                .put("instanceId", line.id)
                .put("integration", "WHATSAPP-BAILEYS")
                .putNull("webhookWaBusiness")
                .put("accessTokenWaBusiness", "")
                .put("status", line.state.word());
        answer.put("hash", line.token);
        line.hook.ifPresent(hook -> answer.set("webhook", hook.told()));
        answer.putObject("settings")
                .put("groupsIgnore", asked.path("groupsIgnore").asBoolean());
        if (line.state == Instance.State.CONNECTING) answer.set("qrcode", qrCode(line));
        return answer;
    }

    private static JsonNode done(String message) {
        var answer = Json.object().put("status", "SUCCESS").put("error", false);
        answer.putObject("response").put("message", message);
        return answer;
    }
}

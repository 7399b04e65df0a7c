package clinic.adapter.evolution.messaging;

import clinic.domain.messaging.MessengerEvent;
import clinic.domain.messaging.MessengerEvent.Ignored;
import clinic.domain.messaging.MessengerEvents;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Reads the webhooks of Evolution API: contracts/evolution.md, "Webhooks". Needs no setting; immutable. */
public final class EvolutionEvents implements MessengerEvents {
    private static final Set<String> OF_MESSAGES =
            Set.of("messages.upsert", "send.message", "messages.update", "messages.edited", "messages.delete");

    @Override
    public Told read(byte[] body) {
        return Json.read(body)
                .map(EvolutionEvents::told)
                .orElseGet(() -> new Told("", new Ignored("unreadable"), Masked.bytes(body)));
    }

    private static Told told(JsonNode body) {
        var each = apart(body);
        var envelope = each.getFirst();
        var instance = Json.text(envelope, "instance").map(Texts::line).orElse("");
        var key = only(envelope.path("data")).path("key");
        var further = each.stream().skip(1).map(Masked::json).toList();
        return new Told(instance, event(envelope), Masked.json(envelope), Whom.revealed(key), further);
    }

    /** What tells of several messages, as other versions do by a list, is an envelope for each of them. */
    private static List<JsonNode> apart(JsonNode body) {
        var data = body.path("data");
        if (!(body instanceof ObjectNode envelope) || !data.isArray() || data.size() < 2) return List.of(body);
        if (!OF_MESSAGES.contains(name(body))) return List.of(body);
        return StreamSupport.stream(data.spliterator(), false)
                .map(one -> with(envelope, one))
                .toList();
    }

    private static JsonNode with(ObjectNode envelope, JsonNode data) {
        var one = Json.object();
        one.setAll(envelope);
        one.set("data", data);
        return one;
    }

    private static MessengerEvent event(JsonNode envelope) {
        var data = only(envelope.path("data"));
        if (!data.isObject()) return new Ignored("shape");
        return switch (name(envelope)) {
            case "messages.upsert" -> MessageEvents.upsert(data, envelope);
            case "send.message" -> MessageEvents.sent(data, envelope);
            case "messages.update" -> MessageEvents.update(data);
            case "messages.edited" -> MessageEvents.edited(data);
            case "messages.delete" -> MessageEvents.deleted(data);
            case "connection.update" -> LineEvents.connection(data);
            case "qrcode.updated" -> LineEvents.qrCode(data);
            default -> new Ignored("unknown");
        };
    }

    /** {@code messages.upsert}, also when written as in a subscription or a path. */
    private static String name(JsonNode envelope) {
        return Json.text(envelope, "event")
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '.').replace('-', '.'))
                .orElse("");
    }

    /** Some versions send a list of one. */
    private static JsonNode only(JsonNode data) {
        return data.isArray() && data.size() == 1 ? data.path(0) : data;
    }
}

package clinic.adapter.evolution.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What we ask of our instance: contracts/evolution.md, "Fields". Holds the webhook's secret. */
final class Demands {
    private static final List<String> EVENTS = List.of(
            "MESSAGES_UPSERT",
            "MESSAGES_UPDATE",
            "MESSAGES_EDITED",
            "MESSAGES_DELETE",
            "SEND_MESSAGE",
            "CONNECTION_UPDATE",
            "QRCODE_UPDATED");

    private final EvolutionSettings settings;

    Demands(EvolutionSettings settings) {
        this.settings = settings;
    }

    /** The body of {@code create}. */
    JsonNode instance() {
        ObjectNode body = Json.object()
                .put("instanceName", settings.instance())
                .put("integration", "WHATSAPP-BAILEYS")
                .put("qrcode", true)
                .put("groupsIgnore", true);
        body.set("webhook", hook());
        return body;
    }

    /** The body of {@code webhook/set}, which is nested. */
    JsonNode webhook() {
        var body = Json.object();
        body.set("webhook", hook());
        return body;
    }

    /** With {@code jwt_key} as a header, Evolution signs a token with it instead of sending it. */
    private JsonNode hook() {
        var hook = Json.object()
                .put("enabled", true)
                .put("url", settings.webhookUrl().toString())
                .put("byEvents", false)
                .put("base64", true);
        hook.putObject("headers").put("jwt_key", settings.webhookToken());
        var events = hook.putArray("events");
        EVENTS.forEach(events::add);
        return hook;
    }
}

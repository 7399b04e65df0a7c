package clinic.sandbox.evolution;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The events' forms: contracts/evolution.md, "Webhooks". */
final class Told {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'");

    private Told() {}

    static ObjectNode envelope(
            Instance instance, String event, ObjectNode data, String url, StandInSettings settings, Instant now) {
        var envelope = Json.object().put("event", event).put("instance", instance.name);
        envelope.set("data", data);
        return envelope.put("destination", url)
                .put("date_time", LOCAL.format(now.atZone(settings.zone())))
                .put("sender", Instance.OWNER)
                .put("server_url", settings.url().toString())
                .put("apikey", instance.token);
    }

    static ObjectNode key(Address address, boolean fromMe, String id) {
        var key = Json.object()
                .put("remoteJid", address.jid())
                .put("fromMe", fromMe)
                .put("id", id);
        address.alternative().ifPresent(other -> key.put("remoteJidAlt", other).put("addressingMode", "lid"));
        return key;
    }

    /** A message, as {@code messages.upsert}, {@code send.message} and the answer to a send have it. */
    static ObjectNode message(
            Instance instance, Address address, Written written, String pushName, String type, ObjectNode content) {
        var data = Json.object();
        data.set("key", key(address, written.byClinic(), written.key()));
        data.put("pushName", pushName);
        data.put("status", written.byClinic() ? "PENDING" : "DELIVERY_ACK");
        data.set("message", content);
        data.putNull("contextInfo");
        return data.put("messageType", type)
                .put("messageTimestamp", written.at().getEpochSecond())
                .put("instanceId", instance.id)
                .put("source", written.byClinic() ? "unknown" : "android");
    }

    static ObjectNode update(Instance instance, Address address, String key, String status) {
        return Json.object()
                .put("messageId", "row-" + key.toLowerCase(Locale.ROOT))
                .put("keyId", key)
                .put("remoteJid", address.jid())
                .put("fromMe", true)
                .put("participant", Instance.OWNER)
                .put("status", status)
                .put("instanceId", instance.id);
    }

    static ObjectNode connection(Instance instance, int reason) {
        var data = Json.object().put("instance", instance.name);
        if (instance.state == Instance.State.OPEN) {
            data.put("wuid", Instance.OWNER).put("profileName", "Clínica Demo").putNull("profilePictureUrl");
        }
        return data.put("state", instance.state.word()).put("statusReason", reason);
    }

    static ObjectNode qrCode(Instance instance) {
        var data = Json.object();
        data.putObject("qrcode")
                .put("instance", instance.name)
                .putNull("pairingCode")
                .put("code", instance.code())
                .put("base64", QrPicture.of(instance.code()));
        return data;
    }
}

package clinic.bootstrap.warm;

import java.time.Instant;

/** Events as the messenger's provider tells them (contracts, evolution.md), of a telephone that nobody has. */
final class Told {
    private static final String JID = "5511900000000@s.whatsapp.net";

    private Told() {}

    /** Somebody writes. */
    static String wrote(String key, String text) {
        return event("messages.upsert", message(false, key, text));
    }

    /** The provider tells back what we sent. */
    static String sent(String key, String text) {
        return event("send.message", message(true, key, text));
    }

    /** A message of ours has come to the telephone. */
    static String receipt(String key) {
        return event("messages.update", """
            {"messageId":"","keyId":"%s","remoteJid":"%s","fromMe":true,"participant":"","status":"DELIVERY_ACK",\
            "instanceId":""}\
            """.formatted(key, JID));
    }

    private static String message(boolean isOurs, String key, String text) {
        return """
            {"key":{"remoteJid":"%s","fromMe":%s,"id":"REHEARSAL-%s"},"pushName":"Ensaio","status":"DELIVERY_ACK",\
            "message":{"conversation":"%s","messageContextInfo":{"deviceListMetadataVersion":2}},"contextInfo":null,\
            "messageType":"conversation","messageTimestamp":%d,"instanceId":"","source":"android"}\
            """.formatted(JID, isOurs, key, text, Instant.now().getEpochSecond());
    }

    private static String event(String name, String data) {
        return """
            {"event":"%s","instance":"%s","data":%s,"destination":"","date_time":"","sender":"","server_url":"",\
            "apikey":null}\
            """.formatted(name, Rehearsal.INSTANCE, data);
    }
}

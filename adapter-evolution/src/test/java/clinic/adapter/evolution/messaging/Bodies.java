package clinic.adapter.evolution.messaging;

import java.nio.charset.StandardCharsets;

/** What the provider tells, as it writes it. */
final class Bodies {
    private Bodies() {}

    static String json(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String key(String jid) {
        return "{\"remoteJid\":\"" + jid + "\",\"fromMe\":false,\"id\":\"K1\"}";
    }

    static String data(String key, String message, String time) {
        return "{\"key\":" + key + ",\"message\":" + message + ",\"messageTimestamp\":" + time + "}";
    }

    static String envelope(String name, String data) {
        return "{\"event\":\"" + name + "\",\"instance\":\"clinica\",\"data\":" + data
                + ",\"date_time\":\"2025-06-12T19:08:21.833Z\"}";
    }
}

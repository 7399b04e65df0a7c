package clinic.adapter.evolution.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;

/** WhatsApp's names for messages. */
final class Keys {
    private static final Pattern ID = Pattern.compile("[\\x21-\\x7e]{1,100}");

    private Keys() {}

    /** The {@code id} of a message's key. */
    static Optional<String> id(JsonNode key) {
        return named(key, "id");
    }

    static Optional<String> named(JsonNode object, String name) {
        return Json.text(object, name)
                .map(String::strip)
                .filter(id -> ID.matcher(id).matches());
    }

    /** Whether the clinic wrote it. */
    static boolean isOurs(JsonNode key) {
        return key.path("fromMe").asBoolean(false);
    }
}

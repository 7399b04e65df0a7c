package clinic.adapter.evolution.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Bodies as they may be kept: without the provider's secrets, and as text that a database takes. */
final class Masked {
    private static final String MASK = "***";
    private static final List<String> SECRETS = List.of("apikey", "token", "authorization", "jwtkey", "password");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** How far behind a secret's name its value may begin, in bytes. */
    private static final int NEAR = 64;

    private Masked() {}

    static String json(JsonNode root) {
        return Json.write(masked(root));
    }

    /** What is no JSON; whatever looks like a secret in it is starred all the same. */
    static String bytes(byte[] body) {
        return "base64:" + Base64.getEncoder().encodeToString(starred(body));
    }

    private static JsonNode masked(JsonNode node) {
        if (node.isObject()) {
            var copy = NODES.objectNode();
            node.properties()
                    .forEach(
                            field -> copy.set(Texts.storable(field.getKey()), value(field.getKey(), field.getValue())));
            return copy;
        }
        if (node.isArray()) {
            var copy = NODES.arrayNode(node.size());
            node.forEach(item -> copy.add(masked(item)));
            return copy;
        }
        return node.isTextual() ? NODES.textNode(Texts.storable(node.textValue())) : node;
    }

    private static JsonNode value(String name, JsonNode value) {
        return isSecret(name) && !value.isNull() ? NODES.textNode(MASK) : masked(value);
    }

    private static boolean isSecret(String name) {
        var letters = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return SECRETS.stream().anyMatch(letters::contains);
    }

    private static byte[] starred(byte[] body) {
        var copy = body.clone();
        var text = new String(body, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        for (var secret : SECRETS) {
            for (var at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
                star(copy, text, at + secret.length());
            }
        }
        return copy;
    }

    private static void star(byte[] copy, String text, int from) {
        var colon = text.indexOf(':', from);
        if (colon < 0 || colon - from > NEAR) return;
        var begin = colon + 1;
        while (begin < text.length() && text.charAt(begin) <= ' ') begin++;
        var isQuoted = begin < text.length() && text.charAt(begin) == '"';
        if (isQuoted) begin++;
        for (var at = begin; at < text.length() && !ends(text.charAt(at), isQuoted); at++) copy[at] = '*';
    }

    private static boolean ends(char letter, boolean isQuoted) {
        return isQuoted ? letter == '"' : letter <= ' ' || letter == ',' || letter == '}' || letter == '"';
    }
}

package clinic.adapter.openai.shared;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Strict schemas: contracts/openai.md, "Strict schemas". */
public final class Schemas {
    private Schemas() {}

    /** A closed object with all of these. */
    public static ObjectNode object(Map<String, ? extends JsonNode> properties) {
        var schema = Json.object().put("type", "object").put("additionalProperties", false);
        var named = schema.putObject("properties");
        var required = schema.putArray("required");
        properties.forEach((name, property) -> {
            named.set(name, property);
            required.add(name);
        });
        return schema;
    }

    public static ObjectNode list(JsonNode items, String description) {
        return of("array", description).set("items", items);
    }

    public static ObjectNode of(String type, String description) {
        return Json.object().put("type", type).put("description", description);
    }

    /** Of this type, or {@code null}. */
    public static ObjectNode optional(String type, String description) {
        var schema = Json.object();
        schema.putArray("type").add(type).add("null");
        return schema.put("description", description);
    }

    public static ObjectNode oneOf(List<String> words, String description) {
        var schema = of("string", description);
        var choices = schema.putArray("enum");
        words.forEach(choices::add);
        return schema;
    }
}

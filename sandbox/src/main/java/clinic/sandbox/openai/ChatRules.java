package clinic.sandbox.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a request to a model must be: contracts/openai.md, "POST /chat/completions" and "POST /responses". */
final class ChatRules {
    private static final Pattern MODEL =
            Pattern.compile("gpt-[345](?!.*transcribe)[a-z0-9.-]*|o\\d[a-z0-9-]*|chatgpt-4o-latest");
    private static final Pattern THINKS = Pattern.compile("(?:o\\d|gpt-5)(?!.*chat-latest).*");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private ChatRules() {}

    static void check(ObjectNode request, String messages) {
        var model = request.path("model").asText("");
        if (model.isEmpty()) throw Refusal.invalid("you must provide a model parameter", "", "");
        if (!MODEL.matcher(model).matches()) throw Refusal.noModel(model);
        var said = request.path(messages);
        if (!said.isTextual() && said.isEmpty()) {
            throw Refusal.invalid(
                    "Missing required parameter: '" + messages + "'.", messages, "missing_required_parameter");
        }
        var temperature = request.path("temperature");
        if (temperature.isNumber()
                && temperature.doubleValue() != 1
                && THINKS.matcher(model).matches()) {
            var message = "Unsupported value: 'temperature' does not support " + temperature + " with this model.";
            throw Refusal.invalid(message, "temperature", "unsupported_value");
        }
        if (request.has("max_tokens") && THINKS.matcher(model).matches()) {
            var message = "Unsupported parameter: 'max_tokens' is not supported with this model.";
            throw Refusal.invalid(message, "max_tokens", "unsupported_parameter");
        }
    }

    /** A format's schema and name; a strict one must close each object and require each of its properties. */
    static void checkFormat(JsonNode format, String place) {
        if (!NAME.matcher(format.path("name").asText("")).matches()) {
            throw Refusal.invalid("Invalid '" + place + ".name'.", place + ".name", "invalid_value");
        }
        if (format.path("strict").asBoolean(false)) checkStrict(format.path("schema"), place);
    }

    private static void checkStrict(JsonNode schema, String place) {
        if (schema.has("properties")) {
            Set<String> required = new HashSet<>();
            schema.path("required").forEach(name -> required.add(name.asText()));
            var isClosed = schema.path("additionalProperties").isBoolean()
                    && !schema.path("additionalProperties").booleanValue();
            if (!isClosed) throw badSchema("'additionalProperties' is required to be supplied and to be false.", place);
            schema.path("properties").fieldNames().forEachRemaining(name -> {
                if (!required.contains(name)) throw badSchema("Missing '" + name + "' in 'required'.", place);
            });
        }
        schema.forEach(part -> checkStrict(part, place));
    }

    private static Refusal badSchema(String complaint, String place) {
        return Refusal.invalid("Invalid schema for response_format: " + complaint, place, "invalid_json_schema");
    }
}

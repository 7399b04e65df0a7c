package clinic.sandbox.evolution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A request about one instance.
 *
 * @param body an object with nothing, when there is none
 */
record Call(Instance line, JsonNode body) {
    /** A text that the schema requires. */
    String required(String name) {
        var node = body.path(name);
        if (node.isMissingNode()) throw Refusal.schema("instance requires property \"" + name + "\"");
        if (!node.isTextual()) throw Refusal.schema("instance." + name + " is not of a type(s) string");
        return node.textValue();
    }

    Optional<String> optional(String name) {
        return Optional.of(body.path(name)).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }
}

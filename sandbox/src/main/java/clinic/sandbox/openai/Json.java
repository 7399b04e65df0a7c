package clinic.sandbox.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** JSON in and out. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode list() {
        return MAPPER.createArrayNode();
    }

    /** The object of a request. */
    static ObjectNode read(byte[] bytes) {
        try {
            if (MAPPER.readTree(bytes) instanceof ObjectNode object) return object;
        } catch (IOException unreadable) {
            throw unparsable();
        }
        throw unparsable();
    }

    static String write(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("a JSON tree could not be written", failure);
        }
    }

    private static Refusal unparsable() {
        return Refusal.invalid("We could not parse the JSON body of your request.", "", "");
    }
}

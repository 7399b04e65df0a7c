package clinic.sandbox.evolution;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** JSON in and out. */
final class Json {
    private static final int MOST_CHARACTERS = 64 * 1024 * 1024;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static {
        MAPPER.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(MOST_CHARACTERS)
                        .build());
    }

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The JSON of a request; an object with nothing, when there is none. */
    static JsonNode read(byte[] bytes) {
        try {
            var node = MAPPER.readTree(bytes);
            return node.isMissingNode() ? object() : node;
        } catch (IOException unreadable) {
            throw Refusal.of(400, "Bad Request", "Unexpected token in JSON");
        }
    }

    static byte[] write(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("a JSON tree could not be written", failure);
        }
    }
}

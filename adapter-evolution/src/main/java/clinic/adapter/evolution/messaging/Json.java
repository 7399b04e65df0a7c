package clinic.adapter.evolution.messaging;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** JSON within limits, its numbers kept as they are written. */
final class Json {
    private static final int MOST_DEPTH = 200;

    /** A sound or a document of 48 MB, as base64. */
    private static final int MOST_CHARACTERS = 64 * 1024 * 1024;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MOST_DEPTH)
                            .maxStringLength(MOST_CHARACTERS)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Json() {}

    /** The JSON in the bytes, also when single characters of it are no UTF-8; empty when there is none. */
    static Optional<JsonNode> read(byte[] bytes) {
        return tree(bytes).or(() -> {
            var mended = new String(bytes, StandardCharsets.UTF_8);
            return mended.indexOf('\ufffd') < 0 ? Optional.empty() : read(mended);
        });
    }

    /** The JSON in the text; empty when there is none. */
    static Optional<JsonNode> read(String text) {
        return tree(text.getBytes(StandardCharsets.UTF_8));
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static String write(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("a JSON tree could not be written", failure);
        }
    }

    /** The text of this name; empty when there is none, or it is no text, or it is without a letter. */
    static Optional<String> text(JsonNode object, String name) {
        var node = object.path(name);
        return node.isTextual() && !node.textValue().isBlank() ? Optional.of(node.textValue()) : Optional.empty();
    }

    private static Optional<JsonNode> tree(byte[] bytes) {
        try {
            return Optional.of(MAPPER.readTree(bytes)).filter(node -> !node.isMissingNode());
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }
}

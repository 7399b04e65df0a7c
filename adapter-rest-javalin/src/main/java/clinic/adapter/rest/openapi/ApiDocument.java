package clinic.adapter.rest.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;

/** The OpenAPI document, put together from a root and one piece for each feature. */
final class ApiDocument {
    private static final String ROOT = "openapi";
    private static final List<String> PIECES = List.of(
            "operations",
            "auth",
            "profiles",
            "clinic",
            "patients",
            "procedures",
            "appointments",
            "records",
            "whatsapp");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final ObjectNode root;

    private ApiDocument(ObjectNode root) {
        this.root = root;
    }

    /** The document of the pieces on the class path. */
    static ApiDocument load() {
        return of(read(ROOT), PIECES.stream().map(ApiDocument::read).toList());
    }

    /** The root with the paths and components of the pieces added, none of which may be there twice. */
    static ApiDocument of(JsonNode root, List<JsonNode> pieces) {
        ObjectNode whole = root.deepCopy();
        for (var piece : pieces) {
            add(whole.withObject("/paths"), piece.path("paths"), "path");
            for (var kind : piece.path("components").properties()) {
                add(whole.withObject("/components").withObject("/" + kind.getKey()), kind.getValue(), kind.getKey());
            }
        }
        return new ApiDocument(whole);
    }

    private static void add(ObjectNode target, JsonNode source, String kind) {
        for (var entry : source.properties()) {
            if (target.has(entry.getKey())) {
                throw new IllegalStateException(kind + " must be described once: " + entry.getKey());
            }
            target.set(entry.getKey(), entry.getValue());
        }
    }

    private static JsonNode read(String piece) {
        try {
            return JSON.readTree(Resource.get("/openapi/" + piece + ".json").bytes());
        } catch (IOException malformed) {
            throw new IllegalStateException("the API document has a piece that is not JSON: " + piece, malformed);
        }
    }

    /** A copy of the whole. */
    JsonNode tree() {
        return root.deepCopy();
    }

    /** The whole as JSON in UTF-8. */
    byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(root);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree that was read can be written", impossible);
        }
    }
}

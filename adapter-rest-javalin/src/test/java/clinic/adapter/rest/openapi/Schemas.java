package clinic.adapter.rest.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The schemas of the API document (JSON Schema 2020-12), which judge values; formats are judged too. */
final class Schemas {
    private static final String PLACE = "https://clinic.invalid/openapi.json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> BARE = Set.of("integer", "number", "boolean");

    private final SchemaRegistry registry;
    private final ConcurrentMap<String, Schema> read = new ConcurrentHashMap<>();

    Schemas(Part document) {
        var config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .pathType(PathType.JSON_POINTER)
                .locale(Locale.ENGLISH)
                .build();
        registry = SchemaRegistry.withDialect(
                Dialect.builder(Dialects.getDraft202012())
                        .format(new MailAddress())
                        .build(),
                builder -> builder.schemaRegistryConfig(config)
                        .schemas(Map.of(PLACE, document.json().toString())));
    }

    /** What is wrong with a value, each with the place in it; nothing if it is fine. */
    List<String> differences(Part schema, JsonNode value) {
        return read.computeIfAbsent(schema.pointer(), this::read).validate(value).stream()
                .map(error -> (error.getInstanceLocation() + ": " + error.getMessage()).replaceFirst("^: ", ""))
                .distinct()
                .toList();
    }

    private Schema read(String pointer) {
        return registry.getSchema(SchemaLocation.of(PLACE + "#" + pointer));
    }

    /** What is wrong with JSON text. */
    List<String> differences(Part schema, String json) {
        try {
            return differences(schema, JSON.readTree(json));
        } catch (JsonProcessingException malformed) {
            return List.of("is not JSON: " + malformed.getOriginalMessage());
        }
    }

    /** What is wrong with the value of a parameter or header, which is text whatever its schema says. */
    List<String> differencesOfText(Part schema, String text) {
        return BARE.contains(schema.text("type"))
                ? differences(schema, text)
                : differences(schema, TextNode.valueOf(text));
    }
}

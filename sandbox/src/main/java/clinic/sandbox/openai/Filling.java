package clinic.sandbox.openai;

import clinic.sandbox.shared.Faults;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** Fills a schema: with what a few words of the prompt tell where its names say what is wanted, else with the least. */
final class Filling {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Faults<Fault> faults;
    private final Dictation dictation;
    private final Wish wish;

    Filling(Prompt prompt, Faults<Fault> faults) {
        this.faults = faults;
        this.dictation = Dictation.of(prompt.text());
        this.wish = new Wish(prompt);
    }

    JsonNode fill(JsonNode schema) {
        var filled = fill(schema, "");
        if (faults.strikes(Fault.INVENTED_FACT)) Lies.invent(filled);
        if (faults.strikes(Fault.FLIPPED_NEGATION)) Lies.flip(filled);
        return filled;
    }

    private JsonNode fill(JsonNode schema, String name) {
        if (schema.has("enum")) return wish.choice(schema.path("enum"));
        return switch (type(schema)) {
            case "object" -> object(schema);
            case "array" -> list(schema.path("items"), name);
            case "string" -> isOptional(schema) ? wish.optionalText(name) : NODES.textNode(text(name));
            case "integer", "number" -> isOptional(schema) ? wish.optionalNumber(name) : NODES.numberNode(0);
            case "boolean" -> NODES.booleanNode(name.contains("clinic") && wish.isClinical());
            default -> NODES.nullNode();
        };
    }

    private ObjectNode object(JsonNode schema) {
        var filled = NODES.objectNode();
        schema.path("properties")
                .properties()
                .forEach(property -> filled.set(
                        property.getKey(),
                        fill(property.getValue(), property.getKey().toLowerCase(Locale.ROOT))));
        return filled;
    }

    /** Facts, where each has a text and the passage it rests on; else nothing. */
    private ArrayNode list(JsonNode items, String name) {
        var filled = NODES.arrayNode();
        var isOfFacts = items.path("properties").has(Lies.TEXT)
                && items.path("properties").has(Lies.QUOTE);
        if (!isOfFacts) return filled;
        dictation.about(name).forEach(sentence -> {
            var fact = (ObjectNode) fill(items, "");
            filled.add(fact.put(Lies.TEXT, sentence.replaceFirst("[.!]$", "")).put(Lies.QUOTE, sentence));
        });
        return filled;
    }

    private String text(String name) {
        return name.contains("summar") || name.contains("resumo") ? dictation.summary() : "";
    }

    private static String type(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray() ? type.path(0).asText("") : type.asText("");
    }

    private static boolean isOptional(JsonNode schema) {
        return schema.path("type").isArray();
    }
}

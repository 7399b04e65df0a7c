package clinic.sandbox.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What models do wrong with facts. */
final class Lies {
    static final String TEXT = "text";
    static final String QUOTE = "quote";

    private static final Pattern NEGATION = Pattern.compile("(?iU)\\b(?:nega|não (?:tem|há|apresenta|faz)|sem)\\s+");

    private Lies() {}

    /** A fact that nobody has told, with a passage that is not there. */
    static void invent(JsonNode filled) {
        lists(filled).stream()
                .findFirst()
                .ifPresent(list -> list.addObject()
                        .put(TEXT, "Em uso de varfarina 5 mg ao dia")
                        .put(QUOTE, "faz uso de varfarina cinco miligramas todos os dias"));
    }

    /** One fact says the contrary of its passage: one that denies affirms, or, if none denies, the first denies. */
    static void flip(JsonNode filled) {
        var facts = new ArrayList<ObjectNode>();
        lists(filled).forEach(list -> list.forEach(fact -> facts.add((ObjectNode) fact)));
        facts.stream()
                .filter(fact -> NEGATION.matcher(fact.path(TEXT).asText()).find())
                .findFirst()
                .ifPresentOrElse(
                        fact -> fact.put(
                                TEXT, NEGATION.matcher(fact.path(TEXT).asText()).replaceFirst("Apresenta ")),
                        () -> facts.stream()
                                .findFirst()
                                .ifPresent(fact -> fact.put(
                                        TEXT, "Nega: " + fact.path(TEXT).asText())));
    }

    private static List<ArrayNode> lists(JsonNode filled) {
        var lists = new ArrayList<ArrayNode>();
        filled.forEach(part -> {
            if (part instanceof ArrayNode list) lists.add(list);
        });
        return lists;
    }
}

package clinic.bootstrap.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Bodies that were valid until one to three parts of them became something else. The same for the same chance. */
public final class Mutations {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a".repeat(5_000),
            "\u0000",
            "\u202e\u0007",
            "\ud83d",
            "👩‍⚕️",
            "2023-02-30",
            "9999-12-31T23:59:59Z",
            "-999999999-01-01T00:00:00Z",
            "2026-12-01T25:00:00-03:00",
            "2026-12-01T09:00:00+99:00",
            "00000000-0000-0000-0000-000000000000",
            "../../etc/passwd",
            "'; drop table profiles --",
            "%s%n${jndi:ldap://localhost}",
            "null",
            "true",
            "24:00");
    private static final List<JsonNode> NUMBERS = List.of(
            NODES.numberNode(0),
            NODES.numberNode(-1),
            NODES.numberNode(Integer.MIN_VALUE),
            NODES.numberNode(Long.MAX_VALUE),
            NODES.numberNode(new BigInteger("9".repeat(39))),
            NODES.numberNode(new BigDecimal("1e30")),
            NODES.numberNode(0.5));

    private final RandomGenerator chance;

    public Mutations(RandomGenerator chance) {
        this.chance = chance;
    }

    /** One more body, from this valid one. */
    public JsonNode of(JsonNode valid) {
        JsonNode mutated = valid.deepCopy();
        for (var left = 1 + chance.nextInt(3); left > 0; left--) mutated = mutated(mutated, 0);
        return mutated;
    }

    private JsonNode mutated(JsonNode node, int depth) {
        if (node instanceof ObjectNode object && !object.isEmpty() && chance.nextInt(10) > 0) {
            var names = new ArrayList<String>();
            object.fieldNames().forEachRemaining(names::add);
            change(object, names.get(chance.nextInt(names.size())), depth);
            return object;
        }
        if (node instanceof ArrayNode list && !list.isEmpty() && chance.nextInt(3) > 0) {
            var index = chance.nextInt(list.size());
            if (chance.nextInt(4) == 0) list.add(list.get(index).deepCopy());
            else list.set(index, mutated(list.get(index), depth + 1));
            return list;
        }
        return depth == 0 && chance.nextInt(4) > 0 ? node : anything();
    }

    private void change(ObjectNode object, String name, int depth) {
        switch (chance.nextInt(5)) {
            case 0 -> object.remove(name);
            case 1 ->
                object.set(
                        name + (chance.nextBoolean() ? "s" : "/~\u0000"),
                        object.get(name).deepCopy());
            case 2 -> object.set(name, mutated(object.get(name), depth + 1));
            default -> object.set(name, anything());
        }
    }

    private JsonNode anything() {
        return switch (chance.nextInt(7)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(chance.nextBoolean());
            case 2 -> NUMBERS.get(chance.nextInt(NUMBERS.size()));
            case 3 -> NODES.arrayNode().add(anything());
            case 4 -> NODES.objectNode().set("a", anything());
            default -> NODES.textNode(TEXTS.get(chance.nextInt(TEXTS.size())));
        };
    }
}

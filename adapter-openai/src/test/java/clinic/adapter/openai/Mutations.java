package clinic.adapter.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** JSON with a few things changed in it. */
public final class Mutations {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "\ud83d",
            "a".repeat(2001),
            "stop",
            "length",
            "{\"summary\":",
            "find_times",
            "9999-99-99",
            "2026-12-01",
            "-999999999-01-01");

    private Mutations() {}

    /** A few bytes changed, or the end cut. */
    public static byte[] bytes(byte[] original, Random chance) {
        var bytes = original.clone();
        for (var left = 1 + chance.nextInt(6); left > 0; left--) {
            bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
        }
        return chance.nextInt(3) == 0 ? Arrays.copyOf(bytes, chance.nextInt(bytes.length)) : bytes;
    }

    /** A few parts left out, renamed, wrapped or put in place of others. */
    public static JsonNode structure(JsonNode original, Random chance) {
        JsonNode root = original.deepCopy();
        for (var left = 1 + chance.nextInt(4); left > 0; left--) root = mutated(root, chance);
        return root;
    }

    private static JsonNode mutated(JsonNode node, Random chance) {
        if (node instanceof ObjectNode object && !object.isEmpty() && chance.nextInt(12) > 0) {
            var names = new ArrayList<String>();
            object.fieldNames().forEachRemaining(names::add);
            change(object, names.get(chance.nextInt(names.size())), chance);
            return object;
        }
        if (node instanceof ArrayNode list && !list.isEmpty() && chance.nextInt(4) > 0) {
            var at = chance.nextInt(list.size());
            return list.set(at, mutated(list.path(at), chance));
        }
        return node instanceof ArrayNode list && chance.nextBoolean() ? list.add(anything(chance)) : anything(chance);
    }

    private static void change(ObjectNode object, String name, Random chance) {
        var value = object.path(name);
        switch (chance.nextInt(6)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name + "s", value.deepCopy());
            case 2, 3, 4 -> object.set(name, mutated(value, chance));
            default -> object.putObject(name).set("message", value.deepCopy());
        }
    }

    private static JsonNode anything(Random chance) {
        return switch (chance.nextInt(8)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(chance.nextBoolean());
            case 2 -> NODES.numberNode(new BigInteger("9".repeat(1 + chance.nextInt(60))));
            case 3 -> NODES.numberNode(new BigDecimal(chance.nextBoolean() ? "1e99999" : "-0.5"));
            case 4 -> NODES.arrayNode().add(anything(chance));
            case 5 -> NODES.objectNode().set("text", anything(chance));
            default -> NODES.textNode(TEXTS.get(chance.nextInt(TEXTS.size())));
        };
    }
}

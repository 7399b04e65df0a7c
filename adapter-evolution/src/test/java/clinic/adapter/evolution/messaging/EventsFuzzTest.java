package clinic.adapter.evolution.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.Message;
import clinic.domain.messaging.MessengerEvent.Arrived;
import clinic.domain.messaging.MessengerEvent.Content;
import clinic.domain.testkit.shared.Seeds;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever comes is read without a failure, the same each time, and never kept with its secret. */
class EventsFuzzTest {
    private static final String SECRET = "S3CRET-OF-THE-INSTANCE";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final EvolutionEvents EVENTS = new EvolutionEvents();
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "\ud83d",
            "a".repeat(9000),
            "1203@g.us",
            "1@lid",
            "status@broadcast",
            "99999999999999999999@s.whatsapp.net",
            "55@s.whatsapp.net",
            "{\"id\":",
            "MESSAGES_UPSERT",
            "messages.update",
            "messages.edited",
            "connection.update",
            "DELETED",
            "REVOKE");

    @Test
    void readsAnyBytes() {
        Seeds.forEach(3000, chance -> holds(bytesOf(chance)));
    }

    @Test
    void readsAnyStructure() {
        Seeds.forEach(6000, chance -> holds(structureOf(chance)));
    }

    private static void holds(byte[] body) {
        var told = EVENTS.read(body);
        assertThat(EVENTS.read(body)).isEqualTo(told);
        assertThat(told.masked()).doesNotContain(SECRET).doesNotContain("\u0000");
        assertThat(decoded(told.masked())).doesNotContain(SECRET);
        assertThat(new String(told.masked().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(told.masked());
        assertThat(told.instance()).hasSizeLessThanOrEqualTo(100).doesNotContain("\u0000");
        if (told.event() instanceof Arrived arrived && arrived.content() instanceof Content.Text text) {
            assertThat(text.text()).isNotBlank().hasSizeLessThanOrEqualTo(Message.LONGEST);
        }
    }

    private static String decoded(String masked) {
        if (!masked.startsWith("base64:")) return "";
        return new String(Base64.getDecoder().decode(masked.substring(7)), StandardCharsets.ISO_8859_1);
    }

    private static String sample(Random chance) {
        var name = Samples.EVENTS.get(chance.nextInt(Samples.EVENTS.size()));
        return Samples.text(name).replaceAll("\"apikey\": [^\\n]*", "\"apikey\": \"" + SECRET + "\"");
    }

    /** A sample with a few bytes changed, left out, doubled, or its end cut; what names the secret stays. */
    private static byte[] bytesOf(Random chance) {
        var text = sample(chance);
        var bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        var safe = text.indexOf("\"apikey\"");
        for (var left = 1 + chance.nextInt(6); left > 0; left--) {
            bytes[chance.nextInt(safe)] = (byte) chance.nextInt(256);
        }
        return chance.nextInt(3) == 0 ? Arrays.copyOf(bytes, chance.nextInt(bytes.length)) : bytes;
    }

    private static byte[] structureOf(Random chance) {
        JsonNode root = Json.read(sample(chance)).orElseThrow();
        for (var left = 1 + chance.nextInt(4); left > 0; left--) root = mutated(root, chance);
        return Json.write(root).getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode mutated(JsonNode node, Random chance) {
        if (node instanceof ObjectNode object && !object.isEmpty() && chance.nextInt(12) > 0) {
            var names = new ArrayList<String>();
            object.fieldNames().forEachRemaining(names::add);
            change(object, names.get(chance.nextInt(names.size())), chance);
            return object;
        }
        return node instanceof ArrayNode list && chance.nextBoolean() ? list.add(anything(chance)) : anything(chance);
    }

    private static void change(ObjectNode object, String name, Random chance) {
        var value = object.path(name);
        switch (chance.nextInt(5)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name + "s\u0000", value.deepCopy());
            case 2, 3 -> object.set(name, mutated(value, chance));
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
            case 5 -> NODES.objectNode().set("key", anything(chance));
            default -> NODES.textNode(TEXTS.get(chance.nextInt(TEXTS.size())));
        };
    }
}

package clinic.adapter.rest.records;

import clinic.adapter.rest.shared.Body;
import clinic.adapter.rest.shared.Read;
import clinic.adapter.rest.shared.Reads;
import clinic.adapter.rest.shared.Value;
import clinic.domain.records.Addendum;
import clinic.domain.records.Content;
import clinic.domain.records.KeyFact;
import clinic.domain.records.KeyFacts;
import clinic.domain.records.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** How what people write into a record is read. */
final class RecordReads {
    /** A body with all that a record can say. */
    static final int MOST_BYTES = 2 * 1024 * 1024;

    static final Read<String> TEXT = text(Content.LONGEST);
    static final Read<String> ADDENDUM = text(Addendum.LONGEST);
    private static final Read<String> FACT = text(KeyFact.LONGEST_TEXT);
    private static final Read<String> QUOTE = orBlank(text(KeyFact.LONGEST_QUOTE));

    private RecordReads() {}

    private static Read<String> text(int most) {
        return Reads.within(most, Reads.lines(most));
    }

    private static Read<String> orBlank(Read<String> read) {
        return node -> node.isTextual() && node.textValue().isBlank() ? Read.fine("") : read.from(node);
    }

    /** All key facts, to be had once the body was found fine; empty where the body does not name them. */
    static Optional<Supplier<KeyFacts>> facts(Body body) {
        return body.object("keyInfo").map(object -> {
            var sections = new EnumMap<Section, List<Told>>(Section.class);
            for (var section : Section.values()) {
                sections.put(
                        section,
                        object.objectsIfAny(RecordJson.field(section), KeyFacts.MOST).stream()
                                .map(Told::read)
                                .toList());
            }
            object.close();
            if (sections.values().stream().mapToInt(List::size).sum() > KeyFacts.MOST) {
                body.refuse("keyInfo", "Pode ter até " + KeyFacts.MOST + " fatos ao todo.");
            }
            return () -> facts(sections);
        });
    }

    private static KeyFacts facts(Map<Section, List<Told>> sections) {
        var facts = new EnumMap<Section, List<KeyFact>>(Section.class);
        sections.forEach((section, told) -> {
            var list = new ArrayList<KeyFact>();
            for (var one : told) list.add(one.fact());
            facts.put(section, list);
        });
        return new KeyFacts(facts);
    }

    /** A fact as somebody tells it. Whether it is supported, which may be told too, is our own finding alone. */
    private record Told(Value<String> text, Value<String> quote, Value<Boolean> accepted) {
        static Told read(Body body) {
            var told = new Told(
                    body.required("text", FACT),
                    body.optional("quote", QUOTE),
                    body.optional("accepted", Reads.BOOLEAN));
            body.optional("supported", Reads.BOOLEAN);
            body.close();
            return told;
        }

        KeyFact fact() {
            return KeyFact.told(text.get(), quote.find().orElse(""))
                    .accepted(accepted.find().orElse(false));
        }
    }
}

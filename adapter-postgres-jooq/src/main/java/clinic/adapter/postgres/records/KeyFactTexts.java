package clinic.adapter.postgres.records;

import clinic.domain.records.KeyFact;
import clinic.domain.records.KeyFacts;
import clinic.domain.records.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Key facts as {@code medical_key_info} takes and {@code medical_key_facts} gives them: five texts for each. */
final class KeyFactTexts {
    private static final int PARTS = 5;

    private KeyFactTexts() {}

    static List<String> of(KeyFacts facts) {
        var texts = new ArrayList<String>();
        for (var section : Section.values()) {
            for (var fact : facts.of(section)) {
                texts.add(section.name().toLowerCase(Locale.ROOT));
                texts.add(fact.text());
                texts.add(fact.quote());
                texts.add(Boolean.toString(fact.supported()));
                texts.add(Boolean.toString(fact.accepted()));
            }
        }
        return texts;
    }

    static KeyFacts read(String[] texts) {
        var sections = new EnumMap<Section, List<KeyFact>>(Section.class);
        for (var at = 0; at < texts.length; at += PARTS) {
            var section = Section.valueOf(texts[at].toUpperCase(Locale.ROOT));
            var fact = new KeyFact(
                    texts[at + 1],
                    texts[at + 2],
                    Boolean.parseBoolean(texts[at + 3]),
                    Boolean.parseBoolean(texts[at + 4]));
            sections.computeIfAbsent(section, none -> new ArrayList<>()).add(fact);
        }
        return new KeyFacts(Map.copyOf(sections));
    }
}

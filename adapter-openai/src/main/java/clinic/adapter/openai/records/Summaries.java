package clinic.adapter.openai.records;

import clinic.adapter.openai.shared.Texts;
import clinic.domain.records.Content;
import clinic.domain.records.KeyFact;
import clinic.domain.records.KeyFacts;
import clinic.domain.records.RecordSummarizer.Outcome.Summarized;
import clinic.domain.records.Section;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/** A model's answer as a draft, if it is what was asked for: a valid schema does not make it so. */
final class Summaries {
    private Summaries() {}

    /** The draft; empty when anything is missing, of another kind, or larger than a record's may be. */
    static Optional<Summarized> read(JsonNode content, String model) {
        var summary = text(content, SummaryForm.SUMMARY, Content.LONGEST).filter(text -> !text.isEmpty());
        var sections = new EnumMap<Section, List<KeyFact>>(Section.class);
        for (var section : Section.values()) {
            facts(content.path(SummaryForm.name(section))).ifPresent(facts -> sections.put(section, facts));
        }
        var count = sections.values().stream().mapToInt(List::size).sum();
        var isWhole = sections.size() == Section.values().length && count <= KeyFacts.MOST;
        return summary.filter(text -> isWhole).map(text -> new Summarized(text, new KeyFacts(sections), model));
    }

    private static Optional<List<KeyFact>> facts(JsonNode list) {
        if (!list.isArray() || list.size() > KeyFacts.MOST) return Optional.empty();
        var facts = new ArrayList<KeyFact>(list.size());
        for (var item : list) {
            var text = text(item, SummaryForm.TEXT, KeyFact.LONGEST_TEXT);
            var quote = text(item, SummaryForm.QUOTE, KeyFact.LONGEST_QUOTE);
            if (text.isEmpty() || quote.isEmpty()) return Optional.empty();
            // A fact without a word says nothing, and no one is misled by its absence.
            if (!text.get().isBlank()) facts.add(KeyFact.told(text.get(), quote.get()));
        }
        return Optional.of(facts);
    }

    private static Optional<String> text(JsonNode object, String name, int longest) {
        var node = object.path(name);
        if (!node.isTextual()) return Optional.empty();
        return Optional.of(Texts.clean(node.textValue())).filter(text -> text.length() <= longest);
    }
}

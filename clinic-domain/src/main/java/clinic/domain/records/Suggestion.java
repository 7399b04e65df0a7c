package clinic.domain.records;

import clinic.domain.shared.PersonalData;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * What became of what a model suggested, held against what the record says now.
 *
 * @param transcription empty: none was suggested
 * @param summary empty: none was suggested
 * @param facts each that was suggested
 * @param added the facts that stand there now and were not suggested
 */
@PersonalData
public record Suggestion(
        Optional<Fate> transcription, Optional<Fate> summary, List<Suggested> facts, List<Placed> added) {
    /** What became of something. */
    public enum Fate {
        KEPT,
        CHANGED,
        REMOVED
    }

    /** A fact in its section. */
    @PersonalData
    public record Placed(Section section, KeyFact fact) {
        @Override
        public String toString() {
            return "Placed[" + section + "]";
        }
    }

    /**
     * A fact that was suggested.
     *
     * @param now what it has become; empty when it was removed
     */
    @PersonalData
    public record Suggested(Section section, KeyFact fact, Fate fate, Optional<KeyFact> now) {
        @Override
        public String toString() {
            return "Suggested[" + section + ", " + fate + "]";
        }
    }

    public Suggestion {
        facts = List.copyOf(facts);
        added = List.copyOf(added);
    }

    /**
     * Compares: a fact is kept when its section has its very words, changed when another there rests on the same passage or
     * shares half of its words.
     */
    public static Suggestion of(Content suggested, Content now) {
        var facts = new ArrayList<Suggested>();
        var added = new ArrayList<Placed>();
        for (var section : Section.values()) {
            compare(section, suggested.facts().of(section), now.facts().of(section), facts, added);
        }
        return new Suggestion(
                fate(suggested.transcription(), now.transcription()),
                fate(suggested.summary(), now.summary()),
                facts,
                added);
    }

    private static Optional<Fate> fate(Optional<String> suggested, Optional<String> now) {
        return suggested.map(text ->
                now.map(other -> text.equals(other) ? Fate.KEPT : Fate.CHANGED).orElse(Fate.REMOVED));
    }

    private static void compare(
            Section section, List<KeyFact> suggested, List<KeyFact> now, List<Suggested> facts, List<Placed> added) {
        var rest = new ArrayList<>(now);
        var fates = new ArrayList<Optional<Suggested>>();
        for (var fact : suggested) {
            fates.add(take(rest, fact, (one, other) -> one.text().equals(other.text()))
                    .map(same -> new Suggested(section, fact, Fate.KEPT, Optional.of(same))));
        }
        for (var place = 0; place < suggested.size(); place++) {
            var fact = suggested.get(place);
            facts.add(fates.get(place)
                    .or(() -> take(rest, fact, Likeness::isLike)
                            .map(like -> new Suggested(section, fact, Fate.CHANGED, Optional.of(like))))
                    .orElseGet(() -> new Suggested(section, fact, Fate.REMOVED, Optional.empty())));
        }
        rest.forEach(fact -> added.add(new Placed(section, fact)));
    }

    /** The first of them that matches, which is then no longer among them. */
    private static Optional<KeyFact> take(List<KeyFact> rest, KeyFact fact, BiPredicate<KeyFact, KeyFact> matches) {
        var found = rest.stream().filter(other -> matches.test(fact, other)).findFirst();
        found.ifPresent(rest::remove);
        return found;
    }

    @Override
    public String toString() {
        return "Suggestion[" + facts.size() + "]";
    }
}

package clinic.domain.records;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.records.Suggestion.Fate;
import clinic.domain.records.Suggestion.Placed;
import clinic.domain.records.Suggestion.Suggested;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    private static final KeyFact PAIN = KeyFact.told("Dor de cabeça há três dias", "dor de cabeça há três dias");
    private static final KeyFact DOSE = KeyFact.told("Dipirona 500 mg", "dipirona 500 mg");
    private static final KeyFact ALLERGY = KeyFact.told("Alergia a penicilina", "alergia a penicilina");

    @Test
    void tellsWhatWasKeptChangedRemovedAndAdded() {
        var dose = KeyFact.told("Dipirona 1 g de 6 em 6 horas", "dipirona 500 mg");
        var added = KeyFact.told("Repouso", "");
        var suggestion = Suggestion.of(content(PAIN, DOSE, ALLERGY), content(added, dose, PAIN.accepted(true)));
        assertThat(suggestion.facts())
                .containsExactly(
                        new Suggested(Section.PLAN, PAIN, Fate.KEPT, Optional.of(PAIN.accepted(true))),
                        new Suggested(Section.PLAN, DOSE, Fate.CHANGED, Optional.of(dose)),
                        new Suggested(Section.PLAN, ALLERGY, Fate.REMOVED, Optional.empty()));
        assertThat(suggestion.added()).containsExactly(new Placed(Section.PLAN, added));
    }

    @Test
    void takesAFactThatSharesHalfItsWordsForChanged() {
        var longer = KeyFact.told("Dor de cabeça há cinco dias", "");
        assertThat(fate(PAIN, longer)).isEqualTo(Fate.CHANGED);
        assertThat(fate(PAIN, KeyFact.told("Dor no joelho", ""))).isEqualTo(Fate.REMOVED);
    }

    @Test
    void takesWhatIsUnchangedBeforeWhatIsLike() {
        var other = KeyFact.told("Dor de cabeça há quatro dias", "");
        var suggestion = Suggestion.of(content(other, PAIN), content(PAIN));
        assertThat(suggestion.facts()).extracting(Suggested::fate).containsExactly(Fate.REMOVED, Fate.KEPT);
    }

    @Test
    void looksForAFactInItsOwnSection() {
        var moved =
                new Content(Optional.empty(), Optional.empty(), new KeyFacts(Map.of(Section.HISTORY, List.of(PAIN))));
        var suggestion = Suggestion.of(content(PAIN), moved);
        assertThat(suggestion.facts()).extracting(Suggested::fate).containsExactly(Fate.REMOVED);
        assertThat(suggestion.added()).containsExactly(new Placed(Section.HISTORY, PAIN));
    }

    @Test
    void tellsWhatBecameOfTheTexts() {
        assertThat(text(Optional.of("a"), Optional.of("a"))).contains(Fate.KEPT);
        assertThat(text(Optional.of("a"), Optional.of("b"))).contains(Fate.CHANGED);
        assertThat(text(Optional.of("a"), Optional.empty())).contains(Fate.REMOVED);
        assertThat(text(Optional.empty(), Optional.of("b"))).isEmpty();
    }

    private static Fate fate(KeyFact suggested, KeyFact now) {
        return Suggestion.of(content(suggested), content(now))
                .facts()
                .getFirst()
                .fate();
    }

    private static Optional<Fate> text(Optional<String> suggested, Optional<String> now) {
        var suggestion = Suggestion.of(
                new Content(suggested, suggested, KeyFacts.none()), new Content(now, now, KeyFacts.none()));
        assertThat(suggestion.summary()).isEqualTo(suggestion.transcription());
        return suggestion.summary();
    }

    private static Content content(KeyFact... facts) {
        return new Content(Optional.empty(), Optional.empty(), new KeyFacts(Map.of(Section.PLAN, List.of(facts))));
    }
}

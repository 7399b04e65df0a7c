package clinic.domain.records.reading;

import java.util.Set;

/** Months: one that was not named is not claimed. */
final class Months {
    private static final Set<String> NAMES = Vocabulary.of("""
        janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro
        """);

    private Months() {}

    static boolean isMonth(String word) {
        return NAMES.contains(word);
    }

    /** Whether the claim names one that the sentences do not. */
    static boolean areOther(Passage claim, Passage passage) {
        return claim.has(word -> isMonth(word) && !passage.sentences().has(word::equals))
                && passage.sentences().has(Months::isMonth);
    }
}

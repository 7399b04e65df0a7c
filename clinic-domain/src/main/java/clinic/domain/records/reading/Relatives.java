package clinic.domain.records.reading;

/** Who of the family is spoken of: what the grandmother has is not claimed of the mother. */
final class Relatives {
    private static final String ANY = "famil";

    private Relatives() {}

    /** Whether the claim names one of the family whom the passage, or what led to it, does not. */
    static boolean areOther(Passage claim, Passage passage) {
        var isNamed = passage.has(Relatives::isOne);
        var said = isNamed ? passage : passage.sentences();
        return said.has(Relatives::isOne)
                && claim.has(word ->
                        isOne(word) && !said.has(other -> singular(other).equals(singular(word))));
    }

    private static boolean isOne(String word) {
        return People.isFamily(word) && !word.startsWith(ANY);
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}

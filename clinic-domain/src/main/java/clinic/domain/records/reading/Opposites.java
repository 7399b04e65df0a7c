package clinic.domain.records.reading;

import java.util.List;
import java.util.Set;

/** Words that turn a fact into another one when they are exchanged: sides, directions, more and less, mine and my mother's. */
final class Opposites {
    private record Pair(Set<String> one, Set<String> other) {}

    private static final List<Pair> PAIRS = List.of(
            pair("aument elevad eleva subiu maior alta alto", "diminu reduz reduc baix menor caiu"),
            pair("superior", "inferior"),
            pair("anterior", "posterior"),
            pair("intern", "extern"),
            pair("medial", "lateral"),
            pair("proximal", "distal"),
            pair("melhor", "pior"),
            pair("iniciar inicio iniciad comec introdu", "suspend suspens interromp retirad retirar"),
            pair("positiv reagente", "negativ"),
            pair("manha matutin", "noite noturn"),
            pair("antes pre", "depois apos pos"),
            pair("leve", "grave intens sever fort"),
            pair("agud", "cronic"),
            pair("hipertens", "hipotens"),
            pair("hipertireoid", "hipotireoid"),
            pair("hiperglic", "hipoglic"),
            pair("hipercal", "hipocal"),
            pair("taquicard", "bradicard"),
            pair("benign", "malign"),
            pair("permitid liberad pode autoriz", "proibid contraindic vetad"),
            pair("normal", "alterad anormal"),
            pair("sistemic", "topic"),
            pair("oral", "topic intramuscul endoven subcutan"));

    private static final List<Set<String>> LEFT_RIGHT = List.of(
            Set.of("direito", "direita", "direitos", "direitas"),
            Set.of("esquerdo", "esquerda", "esquerdos", "esquerdas"));
    private static final Set<String> BOTH = Set.of("bilateral", "bilaterais", "bilateralmente", "ambos", "ambas");
    private static final Set<String> FAMILY = Vocabulary.of("""
        mae pai irmao irma irmaos irmas avo avos tio tia tios tias primo prima filho filha marido esposa
        familia familiar familiares parente parentes sogra sogro
        """);
    private static final Set<String> IF = Set.of("se", "caso", "eventual", "eventualmente", "hipotese");

    private Opposites() {}

    /** Whether the claim has the one word where the passage has only its opposite. */
    static boolean areExchanged(Passage claim, Passage passage) {
        return PAIRS.stream()
                .anyMatch(pair -> isExchanged(claim, passage, pair.one(), pair.other())
                        || isExchanged(claim, passage, pair.other(), pair.one()));
    }

    private static boolean isExchanged(Passage claim, Passage passage, Set<String> claimed, Set<String> said) {
        return claim.has(word -> begins(word, claimed))
                && !passage.has(word -> begins(word, claimed))
                && !claim.has(word -> begins(word, said))
                && passage.has(word -> begins(word, said));
    }

    /** Whether the claim names a side that was not named. */
    static boolean isOtherSide(Passage claim, Passage passage) {
        var here = passage.has(Opposites::isSide) ? passage : passage.sentences();
        if (here.has(BOTH::contains)) return false;
        var hasBoth = LEFT_RIGHT.stream().allMatch(side -> here.has(side::contains));
        if (claim.has(BOTH::contains)) return !hasBoth;
        return LEFT_RIGHT.stream().anyMatch(side -> claim.has(side::contains) && !here.has(side::contains));
    }

    private static boolean isSide(String word) {
        return BOTH.contains(word) || LEFT_RIGHT.stream().anyMatch(side -> side.contains(word));
    }

    /** Whether what is claimed of the patient was said of somebody else. */
    static boolean isOfAnother(Passage claim, Passage passage) {
        return passage.withWhatLedToIt().has(FAMILY::contains) && !claim.has(FAMILY::contains);
    }

    /** Whether what is claimed to be so was said to be possible. */
    static boolean isOnlyPossible(Passage claim, Passage passage) {
        return passage.withWhatLedToIt().has(IF::contains)
                && !claim.has(word -> IF.contains(word)
                        || word.equals("quando")
                        || word.startsWith("orient")
                        || word.startsWith("retorn"));
    }

    private static boolean begins(String word, Set<String> stems) {
        return stems.stream().anyMatch(stem -> stem.length() <= 3 ? word.equals(stem) : word.startsWith(stem));
    }

    private static Pair pair(String one, String other) {
        return new Pair(Vocabulary.of(one), Vocabulary.of(other));
    }
}

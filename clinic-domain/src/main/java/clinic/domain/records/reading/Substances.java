package clinic.domain.records.reading;

import java.util.Set;

/** What is taken or injected, as its name's ending tells. */
final class Substances {
    private static final Set<String> ENDINGS = Vocabulary.of("""
        azol pril sartana estatina statina cilina micina floxacino floxacina profeno olol zepam zolam caina formina
        gliptina setrona dipino triptano xabana mabe tinibe sona solona tinoina glutida patida profeno
        fenaco pirona cetamol exona oxetina pramina triptilina lukaste tadina rizina tidina semida tiazida
        lactona tiroxina nidazol ciclina axona lexina sulfa toxina hialuronico hidroquinona salicilico
        retinoico apatita hialuronidase deoxicolico azelaico glicolico mandelico tranexamico lactico penem clazida pirida flozina tinida triamcinolona bupivacaina ciclovir codeina morfina tramadol gabalina pentina varfarina heparina insulina sulida trexato botox dysport xeomin
        """);

    private static final Set<String> ALLERGY = Vocabulary.of("""
        alergi anafila hipersens intoler reac urticar
        """);

    private static final Set<String> GENERIC =
            Set.of("medic", "remed", "droga", "substanc", "comprim", "trata", "dose");

    private Substances() {}

    /** Whether the claim names something that the passage does not. */
    static boolean areInvented(Passage claim, Passage passage) {
        return claim.tokens()
                .map(Token::word)
                .filter(Substances::isSubstance)
                .anyMatch(word -> !passage.has(said -> Stems.areOne(word, said)) && !isLastNamed(word, passage));
    }

    /** Whether the passage names none itself, and this is the last that was named before it. */
    private static boolean isLastNamed(String word, Passage passage) {
        if (passage.has(Substances::isSubstance)) return false;
        for (int place = passage.from() - 1; place >= 0; place--) {
            var said = passage.text().token(place).word();
            if (isSubstance(said))
                return Stems.areOne(word, said) && !passage.text().isDenied(place);
        }
        return false;
    }

    /** Of a passage that names several, the part about the only one that the claim names. */
    static Passage own(Passage claim, Passage passage) {
        var claimed = claim.tokens()
                .map(Token::word)
                .filter(Substances::isSubstance)
                .distinct()
                .toList();
        var named = passage.places()
                .filter(place -> isSubstance(passage.text().token(place).word()))
                .toArray();
        if (claimed.size() != 1 || named.length < 2) return passage;
        for (int at = 0; at < named.length; at++) {
            if (!Stems.areOne(
                    claimed.getFirst(), passage.text().token(named[at]).word())) continue;
            return new Passage(
                    passage.text(),
                    at == 0 ? passage.from() : named[at - 1] + 1,
                    at + 1 == named.length ? passage.to() : named[at + 1]);
        }
        return passage;
    }

    static boolean isSubstance(String word) {
        return ENDINGS.stream().anyMatch(word::endsWith);
    }

    /** Whether the two have no word in common that tells anything. */
    static boolean areStrangers(Passage claim, Passage passage) {
        var telling = claim.tokens()
                .filter(Stems::tells)
                .map(Token::word)
                .filter(word -> !isAllergy(word) && !isGeneric(word))
                .toList();
        return !telling.isEmpty() && telling.stream().noneMatch(word -> passage.has(said -> Stems.areOne(word, said)));
    }

    /** Whether the passage's sentence speaks of an allergy at all. */
    static boolean isOfAllergy(Passage passage) {
        return passage.sentences().has(Substances::isAllergy);
    }

    /** {@code não dei porque ela é alérgica}: what was not given is what she is allergic to. */
    static boolean areReason(Passage passage) {
        return passage.has("porque"::equals)
                && passage.places()
                        .anyMatch(place -> isAllergy(passage.text().token(place).word())
                                && !passage.text().isDenied(place));
    }

    private static boolean isGeneric(String word) {
        return GENERIC.stream().anyMatch(word::startsWith);
    }

    private static boolean isAllergy(String word) {
        return ALLERGY.stream().anyMatch(word::startsWith);
    }
}

package clinic.domain.records.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether two words are forms of one: {@code alergia} and {@code alérgico}, {@code lesão} and {@code lesões}. */
final class Stems {
    private static final int SHORT = 3;
    private static final int SHARED = 4;
    private static final int KIN = 5;
    private static final Set<String> SAYING_LITTLE = Vocabulary.of("""
        nova novo aos sob para pela pelo como mais muito muita pouco pouca desde entre sobre apos antes depois durante quando
        qual isso esse essa este esta paciente refere relata apresenta queixa queixas historia quadro caso
        foi com que por dos das nos nas uma uns ele ela seu sua tem ter ser sao esta estao hoje uso usa
        enquanto momento agora atual atualmente
        fazer faz feito feita ate cada vez dia ano mes hora via sim conhecida conhecido conhecidas
        conhecidos presente positivo positiva ausente
        """);

    private static final List<String> VERBAL = List.of("ssem", "sse", "vam", "va", "ndo");

    private Stems() {}

    /** Whether the word tells what something is about. */
    static boolean tells(Token token) {
        return !token.number()
                && !token.unit()
                && token.word().length() >= SHORT
                && !SAYING_LITTLE.contains(token.word())
                && !Sides.isSide(token.word())
                && !Denial.denies(token.word());
    }

    /** Whether the words are of one family, {@code coagulação} and {@code coagulopatia}. */
    static boolean areKin(String one, String other) {
        return areOne(one, other)
                || isOfVerb(one, other)
                || isOfVerb(other, one)
                || (Math.min(one.length(), other.length()) > KIN && one.startsWith(other.substring(0, KIN)));
    }

    /** {@code orcei} and {@code orçamento}. */
    private static boolean isOfVerb(String noun, String verb) {
        return verb.endsWith("ei") && verb.length() > SHARED && noun.startsWith(verb.substring(0, verb.length() - 2));
    }

    /** Whether the word is short for some that follow each other: {@code IMC}, {@code PC}. */
    static boolean areInitials(String word, Passage passage) {
        var first = passage.tokens()
                .map(Token::word)
                .filter(said -> said.length() > SHORT)
                .map(said -> said.substring(0, 1))
                .collect(Collectors.joining());
        return word.length() <= SHARED && first.contains(word);
    }

    /** {@code fumasse}, {@code fumava} and {@code fumando} are {@code fuma}. */
    private static String root(String word) {
        for (var ending : VERBAL) {
            if (word.endsWith(ending) && word.length() - ending.length() > SHORT) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    static boolean areOne(String one, String other) {
        return areForms(one, other) || Synonyms.areOne(one, other);
    }

    private static boolean areForms(String full, String fuller) {
        var one = root(full);
        var other = root(fuller);
        if (one.equals(other)) return true;
        var shorter = Math.min(one.length(), other.length());
        if (shorter <= SHORT) {
            return shorter == SHORT
                    && one.startsWith(other.substring(0, SHORT))
                    && Math.abs(one.length() - other.length()) <= 2;
        }
        var shared = 0;
        while (shared < shorter && one.charAt(shared) == other.charAt(shared)) shared++;
        return shared >= Math.max(SHARED, shorter - 2);
    }
}

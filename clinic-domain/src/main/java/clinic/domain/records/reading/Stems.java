package clinic.domain.records.reading;

import java.util.Set;

/** Whether two words are forms of one: {@code alergia} and {@code alérgico}, {@code lesão} and {@code lesões}. */
final class Stems {
    private static final int SHORT = 3;
    private static final int SHARED = 4;
    private static final Set<String> SAYING_LITTLE = Vocabulary.of("""
        para pela pelo como mais muito muita pouco pouca desde entre sobre apos antes depois durante quando
        qual isso esse essa este esta paciente refere relata apresenta queixa queixas historia quadro caso
        foi com que por dos das nos nas uma uns ele ela seu sua tem ter ser sao esta estao hoje uso usa
        fazer faz feito feita ate cada vez dia ano mes hora via sim conhecida conhecido conhecidas
        conhecidos presente positivo positiva ausente
        """);

    private Stems() {}

    /** Whether the word tells what something is about. */
    static boolean tells(Token token) {
        return !token.number()
                && !token.unit()
                && token.word().length() >= SHORT
                && !SAYING_LITTLE.contains(token.word())
                && !Denial.denies(token.word());
    }

    static boolean areOne(String one, String other) {
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

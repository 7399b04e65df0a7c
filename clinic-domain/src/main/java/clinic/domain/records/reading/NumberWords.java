package clinic.domain.records.reading;

import java.util.Map;

/** Numbers as they are spoken. */
final class NumberWords {
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("um", 1),
            Map.entry("uma", 1),
            Map.entry("dois", 2),
            Map.entry("duas", 2),
            Map.entry("tres", 3),
            Map.entry("quatro", 4),
            Map.entry("cinco", 5),
            Map.entry("seis", 6),
            Map.entry("sete", 7),
            Map.entry("oito", 8),
            Map.entry("nove", 9),
            Map.entry("dez", 10),
            Map.entry("onze", 11),
            Map.entry("doze", 12),
            Map.entry("treze", 13),
            Map.entry("catorze", 14),
            Map.entry("quatorze", 14),
            Map.entry("quinze", 15),
            Map.entry("dezesseis", 16),
            Map.entry("dezessete", 17),
            Map.entry("dezoito", 18),
            Map.entry("dezenove", 19),
            Map.entry("vinte", 20),
            Map.entry("trinta", 30),
            Map.entry("quarenta", 40),
            Map.entry("cinquenta", 50),
            Map.entry("sessenta", 60),
            Map.entry("setenta", 70),
            Map.entry("oitenta", 80),
            Map.entry("noventa", 90),
            Map.entry("cem", 100),
            Map.entry("cento", 100),
            Map.entry("duzentos", 200),
            Map.entry("duzentas", 200),
            Map.entry("trezentos", 300),
            Map.entry("trezentas", 300),
            Map.entry("quatrocentos", 400),
            Map.entry("quatrocentas", 400),
            Map.entry("quinhentos", 500),
            Map.entry("quinhentas", 500),
            Map.entry("seiscentos", 600),
            Map.entry("seiscentas", 600),
            Map.entry("setecentos", 700),
            Map.entry("setecentas", 700),
            Map.entry("oitocentos", 800),
            Map.entry("oitocentas", 800),
            Map.entry("novecentos", 900),
            Map.entry("novecentas", 900));

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("segund", 2),
            Map.entry("terceir", 3),
            Map.entry("quart", 4),
            Map.entry("quint", 5),
            Map.entry("sext", 6),
            Map.entry("setim", 7),
            Map.entry("oitav", 8),
            Map.entry("non", 9),
            Map.entry("decim", 10));

    private NumberWords() {}

    static boolean isNumber(String word) {
        return WORDS.containsKey(word);
    }

    /** {@code segunda} and those behind it; {@code primeira} says little. */
    static boolean isOrdinal(String word) {
        return (word.endsWith("a") || word.endsWith("o")) && ORDINALS.containsKey(word.substring(0, word.length() - 1));
    }

    static int value(String word) {
        var ordinal = word.isEmpty() ? 0 : ORDINALS.getOrDefault(word.substring(0, word.length() - 1), 0);
        return WORDS.getOrDefault(word, ordinal);
    }
}

package clinic.domain.messaging.dialogue;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Understands the number of an option: {@code 2}, {@code opção 2}, {@code dois}, {@code a segunda}. */
final class Numerals {
    private static final List<Set<String>> CARDINALS = List.of(
            Set.of("zero"),
            Set.of("um", "uma"),
            Set.of("dois", "duas"),
            Set.of("tres"),
            Set.of("quatro"),
            Set.of("cinco"),
            Set.of("seis"),
            Set.of("sete"),
            Set.of("oito"),
            Set.of("nove"),
            Set.of("dez"));
    private static final List<Set<String>> ORDINALS = List.of(
            Set.of(),
            Set.of("primeira", "primeiro", "1a", "1o"),
            Set.of("segunda", "segundo", "2a", "2o"),
            Set.of("terceira", "terceiro", "3a", "3o"),
            Set.of("quarta", "quarto", "4a", "4o"),
            Set.of("quinta", "quinto", "5a", "5o"),
            Set.of("sexta", "sexto", "6a", "6o"),
            Set.of("setima", "setimo", "7a", "7o"),
            Set.of("oitava", "oitavo", "8a", "8o"),
            Set.of("nona", "nono", "9a", "9o"),
            Set.of("decima", "decimo", "10a", "10o"));
    private static final Set<String> OPTION = Set.of("opcao", "numero", "num", "no", "n", "item", "alternativa");
    private static final Set<String> FILLERS = Set.of(
            "a", "o", "quero", "escolho", "prefiro", "fico", "com", "pode", "ser", "vou", "de", "por", "favor", "pfv",
            "seria", "e", "eh", "sim");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,2}");

    private Numerals() {}

    /** The number, however it is written. */
    static OptionalInt any(Words words) {
        var plain = cardinal(words);
        return plain.isPresent() ? plain : in(ORDINALS, words);
    }

    /** The number, written so that it cannot be a day of the week as well ({@code segunda}, {@code 2ª}). */
    static OptionalInt cardinal(Words words) {
        var only = only(words);
        if (DIGITS.matcher(only).matches()) return OptionalInt.of(Integer.parseInt(only));
        if (words.each().stream().anyMatch(OPTION::contains)) {
            var ordinal = in(ORDINALS, words);
            if (ordinal.isPresent()) return ordinal;
        }
        return in(CARDINALS, words);
    }

    private static OptionalInt in(List<Set<String>> names, Words words) {
        var only = only(words);
        for (int number = 0; number < names.size(); number++) {
            if (names.get(number).contains(only)) return OptionalInt.of(number);
        }
        return OptionalInt.empty();
    }

    /** The one word that is left without those that say nothing; empty if there are several. */
    private static String only(Words words) {
        var telling = words.each().stream()
                .filter(word -> !FILLERS.contains(word) && !OPTION.contains(word))
                .toList();
        return telling.size() == 1 ? telling.getFirst() : "";
    }
}

package clinic.domain.records.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns numbers that are spoken into digits, and units behind a number into their short form. */
final class SpokenNumbers {
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
    private static final Set<String> ARTICLES = Set.of("um", "uma");
    private static final Set<String> HALVES = Set.of("meio", "meia");

    private final List<Token> tokens;

    /**
     * What was read.
     *
     * @param next the place of the word behind it
     */
    private record Step(Token token, int next) {}

    /** A number below a thousand. */
    private record Group(int value, int next) {}

    private SpokenNumbers(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Token> in(List<Token> tokens) {
        var numbers = new SpokenNumbers(tokens);
        var read = new ArrayList<Token>();
        for (int at = 0; at < tokens.size(); ) {
            var isCounted = !read.isEmpty() && read.getLast().number();
            var step = numbers.step(at, isCounted);
            read.add(step.token());
            at = step.next();
        }
        return List.copyOf(read);
    }

    private Step step(int at, boolean isCounted) {
        var token = tokens.get(at);
        if (isNumberWord(at, at)) return spoken(at);
        if (HALVES.contains(token.word()) && Units.of(word(at + 1, at)).isPresent()) {
            return new Step(token.as("0.5", true, false), at + 1);
        }
        var unit = isCounted ? Units.of(token.word()) : Optional.<String>empty();
        return new Step(unit.map(name -> token.as(name, false, true)).orElse(token), at + 1);
    }

    /** Adds up what belongs together: {@code cento e vinte e cinco}, {@code dois mil e quinhentos}, {@code dois e meio}. */
    private Step spoken(int first) {
        var number = thousands(group(first));
        int behind = number.next();
        var isHalf = word(behind, behind).equals("e") && HALVES.contains(word(behind + 1, behind));
        if (!isHalf && isArticle(first, behind)) return new Step(tokens.get(first), behind);
        var digits = number.value() + (isHalf ? ".5" : "");
        return new Step(tokens.get(first).as(digits, true, false), isHalf ? behind + 2 : behind);
    }

    /** {@code uma lesão}, but not {@code uma hora}. */
    private boolean isArticle(int first, int behind) {
        return behind == first + 1
                && ARTICLES.contains(tokens.get(first).word())
                && Units.of(word(behind, behind)).isEmpty();
    }

    private Group thousands(Group before) {
        int at = before.next();
        if (!word(at, at).equals("mil")) return before;
        at++;
        if (word(at, at).equals("e") && isNumberWord(at + 1, at)) at++;
        if (!isNumberWord(at, at)) return new Group(before.value() * 1000, at);
        var rest = group(at);
        return new Group(before.value() * 1000 + rest.value(), rest.next());
    }

    /** Below a thousand; each further word is of a lower kind than the one before. */
    private Group group(int first) {
        int last = value(first);
        int sum = last;
        int at = first + 1;
        while (word(at, at).equals("e") && isNumberWord(at + 1, at) && belongs(value(at + 1), last)) {
            last = value(at + 1);
            sum += last;
            at += 2;
        }
        return new Group(sum, at);
    }

    private static boolean belongs(int next, int last) {
        return last >= 100 ? next < 100 : last >= 20 && next > 0 && next < 10;
    }

    private boolean isNumberWord(int place, int from) {
        return WORDS.containsKey(word(place, from));
    }

    private int value(int place) {
        return WORDS.getOrDefault(tokens.get(place).word(), 0);
    }

    /** The word there, where it stands between the same commas as the one before; else none. */
    private String word(int place, int from) {
        if (place >= tokens.size()) return "";
        var isParted = place > from
                && tokens.get(place).part() != tokens.get(place - 1).part();
        return isParted ? "" : tokens.get(place).word();
    }
}

package clinic.domain.records.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private final List<Token> read = new ArrayList<>();
    private int at;

    private SpokenNumbers(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Token> in(List<Token> tokens) {
        return new SpokenNumbers(tokens).read();
    }

    private List<Token> read() {
        while (at < tokens.size()) {
            if (isNumberWord(at)) spoken();
            else if (HALVES.contains(word(at)) && Units.of(word(at + 1)).isPresent()) number("0.5");
            else if (follows() && Units.of(word(at)).isPresent()) unit();
            else read.add(tokens.get(at++));
        }
        return List.copyOf(read);
    }

    /** Adds up what belongs together: {@code cento e vinte e cinco}, {@code dois mil e quinhentos}, {@code dois e meio}. */
    private void spoken() {
        var first = at;
        int value = group();
        if (word(at).equals("mil")) {
            at++;
            value = value * 1000 + restAfterThousand();
        }
        var isHalf = word(at).equals("e") && HALVES.contains(word(at + 1));
        if (isHalf) at += 2;
        if (!isHalf
                && at == first + 1
                && ARTICLES.contains(word(first))
                && Units.of(word(at)).isEmpty()) {
            read.add(tokens.get(first));
            return;
        }
        read.add(tokens.get(first).as(value + (isHalf ? ".5" : ""), true, false));
    }

    private int restAfterThousand() {
        if (word(at).equals("e") && isNumberWord(at + 1)) at++;
        return isNumberWord(at) ? group() : 0;
    }

    /** Below a thousand; each further word is of a lower kind than the one before. */
    private int group() {
        int value = value(at++);
        int last = value;
        while (word(at).equals("e") && isNumberWord(at + 1) && belongs(value(at + 1), last)) {
            last = value(at + 1);
            value += last;
            at += 2;
        }
        return value;
    }

    private static boolean belongs(int next, int last) {
        return last >= 100 ? next < 100 : last >= 20 && next > 0 && next < 10;
    }

    private void number(String digits) {
        read.add(tokens.get(at++).as(digits, true, false));
    }

    private void unit() {
        var token = tokens.get(at++);
        read.add(token.as(Units.of(token.word()).orElseThrow(), false, true));
    }

    private boolean follows() {
        return !read.isEmpty() && read.getLast().number();
    }

    private boolean isNumberWord(int place) {
        return WORDS.containsKey(word(place));
    }

    private int value(int place) {
        return WORDS.getOrDefault(word(place), 0);
    }

    /** The word there, in the same sentence as the one before; else none. */
    private String word(int place) {
        if (place >= tokens.size()) return "";
        if (place > 0
                && place > at
                && tokens.get(place).part() != tokens.get(place - 1).part()) return "";
        return tokens.get(place).word();
    }
}

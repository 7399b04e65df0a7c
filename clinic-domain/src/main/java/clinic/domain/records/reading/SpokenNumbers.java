package clinic.domain.records.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns numbers that are spoken into digits, and units behind a number into their short form. */
final class SpokenNumbers {
    private static final Set<String> ARTICLES = Set.of("um", "uma");
    private static final Set<String> WHEN = Set.of("na", "no", "nesta", "proxima", "ate");
    private static final Set<String> NOT_COUNTED = Set.of("feira", "ela", "ele", "eles", "seu", "dona");
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
            var isCounted = !read.isEmpty()
                    && read.getLast().number()
                    && read.getLast().part() == tokens.get(at).part()
                    && !numbers.isWithout(at);
            var step = numbers.step(at, isCounted);
            read.add(step.token());
            at = step.next();
        }
        return Fractions.in(read);
    }

    /** {@code catorze sem dor}, but not {@code por 2 sem}. */
    private boolean isWithout(int at) {
        if (tokens.get(at).word().equals("dia") && word(at + 1, at).equals("sim")) return true;
        return tokens.get(at).word().equals("sem") && !word(at + 1, at).isEmpty();
    }

    private Step step(int at, boolean isCounted) {
        var token = tokens.get(at);
        if (isNumberWord(at, at) || isThousand(at)) return spoken(at);
        if (NumberWords.isOrdinal(token.word()) && isCounting(at)) {
            return new Step(token.as(NumberWords.value(token.word()) + Token.ORDINAL, true, false), at + 1);
        }
        if (token.word().equals("metade") && word(at + 1, at).startsWith("d")) {
            return new Step(token.as("0.5", true, false), at + 2);
        }
        if (HALVES.contains(token.word()) && Units.of(word(at + 1, at)).isPresent()) {
            return new Step(token.as("0.5", true, false), at + 1);
        }
        var unit = isCounted ? Units.of(token.word()) : Optional.<String>empty();
        return new Step(unit.map(name -> token.as(name, false, true)).orElse(token), at + 1);
    }

    /** {@code segunda sessão}, but not {@code segunda-feira}, {@code na segunda}, {@code segundo a mãe}. */
    private boolean isCounting(int at) {
        var before = at > 0 ? tokens.get(at - 1).word() : "";
        var behind = at + 1 < tokens.size() ? tokens.get(at + 1).word() : "";
        return !WHEN.contains(before) && !NOT_COUNTED.contains(behind) && (behind.length() > 2 || behind.equals("de"));
    }

    /** Adds up what belongs together: {@code cento e vinte e cinco}, {@code dois mil e quinhentos}, {@code dois e meio}. */
    private Step spoken(int first) {
        var number = thousands(word(first, first).equals("mil") ? new Group(1, first) : group(first));
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
                && Units.of(word(behind, first)).isEmpty()
                && !word(behind, first).startsWith("inteir");
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

    /** {@code mil e quinhentas}, but not {@code 2 mil}. */
    private boolean isThousand(int at) {
        return word(at, at).equals("mil") && (at == 0 || !tokens.get(at - 1).number());
    }

    private boolean isNumberWord(int place, int from) {
        return NumberWords.isNumber(word(place, from));
    }

    private int value(int place) {
        return NumberWords.value(tokens.get(place).word());
    }

    /** The word there, where it stands between the same commas as the one before; else none. */
    private String word(int place, int from) {
        if (place >= tokens.size()) return "";
        var isParted = place > from
                && tokens.get(place).part() != tokens.get(place - 1).part();
        return isParted ? "" : tokens.get(place).word();
    }
}

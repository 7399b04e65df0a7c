package clinic.domain.records.reading;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What a speaker takes back at once: {@code direita, quer dizer, esquerda}; {@code trinta, não, quarenta}. */
final class Corrections {
    private static final Set<String> MARKS = Vocabulary.of("""
        digo alias perdao desculpa desculpe minto corrigindo corrijo retifico retificando
        """);
    private static final Set<String> DAYS = Vocabulary.of("segunda terca quarta quinta sexta sabado domingo");
    private static final Set<String> LEVELS = Vocabulary.of("superior superiores inferior inferiores");
    /** What may be exchanged for another of its kind. */
    private static final List<Predicate<Token>> KINDS = List.of(
            Token::number,
            token -> Sides.isSide(token.word()),
            token -> LEVELS.contains(token.word()),
            token -> Substances.isSubstance(token.word()),
            token -> Months.isMonth(token.word()),
            token -> DAYS.contains(token.word()));

    private static final int BACK = 6;
    private static final int ON = 5;

    private final List<Token> tokens;
    private final BitSet withdrawn = new BitSet();

    private Corrections(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The places of the words that do not hold, and of those that take them back. */
    static BitSet in(List<Token> tokens) {
        var corrections = new Corrections(tokens);
        for (int place = 1; place < tokens.size() - 1; place++) {
            var length = corrections.lengthOfMark(place);
            if (length > 0) corrections.withdraw(place, place + length);
        }
        return corrections.withdrawn;
    }

    /** The same, silent where something was taken back. */
    static List<Token> without(List<Token> tokens, BitSet withdrawn) {
        return IntStream.range(0, tokens.size())
                .mapToObj(place -> withdrawn.get(place) ? tokens.get(place).as("", false, false) : tokens.get(place))
                .toList();
    }

    private int lengthOfMark(int place) {
        var word = word(place);
        if (MARKS.contains(word)) return 1;
        if (word.equals("quer") && word(place + 1).equals("dizer")) return 2;
        if (word.equals("ou")
                && (word(place + 1).equals("melhor") || word(place + 1).equals("seja"))) return 2;
        return word.equals("nao") && isAnOutcry(place) ? 1 : 0;
    }

    /** {@code não} between commas, or between two numbers. */
    private boolean isAnOutcry(int place) {
        if (tokens.get(place - 1).asked()) return false;
        var isParted = isParted(place) && isParted(place + 1);
        var isCounted = tokens.get(place - 1).number() || tokens.get(place - 1).unit();
        return isParted || (isCounted && tokens.get(place + 1).number());
    }

    private void withdraw(int mark, int behind) {
        for (var kind : KINDS) {
            var better = first(kind, behind, Math.min(tokens.size(), behind + ON));
            var worse = last(kind, Math.max(0, mark - BACK), mark);
            if (better >= 0 && worse >= 0 && !word(better).equals(word(worse))) {
                withdrawn.set(worse);
                withdrawn.set(word(mark - 1).equals("nao") ? mark - 1 : mark, behind);
                return;
            }
        }
    }

    private int first(Predicate<Token> kind, int from, int to) {
        for (int place = from; place < to; place++) if (kind.test(tokens.get(place))) return place;
        return -1;
    }

    private int last(Predicate<Token> kind, int from, int to) {
        for (int place = to - 1; place >= from; place--) if (kind.test(tokens.get(place))) return place;
        return -1;
    }

    private boolean isParted(int place) {
        return tokens.get(place).part() != tokens.get(place - 1).part();
    }

    private String word(int place) {
        return place < tokens.size() ? tokens.get(place).word() : "";
    }
}

package clinic.domain.records.reading;

import java.util.BitSet;
import java.util.List;

/** Which words of a text are denied: {@code nega alergia}, {@code sem febre}, {@code tosse ausente}, {@code alergias? não}. */
final class Denial {
    private static final int BACK = 7;
    private static final int MOST_ASKED = 8;

    private final List<Token> tokens;
    private final BitSet denied = new BitSet();
    private final BitSet answers = new BitSet();

    private Denial(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Whether the word denies others. */
    static boolean denies(String word) {
        return DenialWords.BEFORE.contains(word) || DenialWords.BEHIND.contains(word);
    }

    static BitSet in(List<Token> tokens) {
        var denial = new Denial(tokens);
        denial.answers.or(Answers.in(tokens, denial.denied));
        denial.answers.or(Fronted.in(tokens, denial.denied));
        for (int start = 0; start < tokens.size(); ) {
            var end = denial.endOfSentence(start);
            denial.read(start, end);
            start = end;
        }
        Afterthought.deny(tokens, denial.denied);
        return denial.denied;
    }

    private int endOfSentence(int start) {
        var end = start;
        while (end < tokens.size()
                && tokens.get(end).sentence() == tokens.get(start).sentence()) end++;
        return end;
    }

    private void read(int start, int end) {
        if (isAnswer(start, end)) {
            denyQuestion(start);
            return;
        }
        new Onward(tokens, denied, answers).deny(start, end);
        for (var place = start; place < end; place++) {
            if (DenialWords.BEHIND.contains(word(place)) && place > start && !isTimeOff(tokens, place))
                back(place, start);
        }
        if (end - start > 1
                && DenialWords.LAST.contains(word(end - 1))
                && !word(end - 2).equals("ou")) back(end - 1, start);
    }

    /** Whether the sentence says no and nothing else. */
    private boolean isAnswer(int start, int end) {
        var says = false;
        for (var place = start; place < end; place++) {
            if (DenialWords.LAST.contains(word(place))) says = true;
            else if (!DenialWords.FILLERS.contains(word(place))) return false;
        }
        return says;
    }

    private void denyQuestion(int answer) {
        if (answer == 0) return;
        var asked = answer - 1;
        while (asked > 0
                && tokens.get(asked - 1).sentence() == tokens.get(answer - 1).sentence()) asked--;
        if (answer - asked <= MOST_ASKED) denied.set(asked, answer);
    }

    /** {@code afastado do trabalho}. */
    static boolean isTimeOff(List<Token> tokens, int place) {
        return tokens.get(place).word().startsWith("afast")
                && place + 1 < tokens.size()
                && DenialWords.FROM.contains(tokens.get(place + 1).word());
    }

    private void back(int place, int start) {
        var hasSkipped = false;
        for (var before = place - 1; before >= Math.max(start, place - BACK); before--) {
            if (DenialWords.TURNS.contains(word(before))) return;
            if (!samePart(before, before + 1)) {
                if (hasSkipped || before + 1 < place) return;
                hasSkipped = true;
            }
            denied.set(before);
        }
    }

    private boolean samePart(int one, int other) {
        return tokens.get(one).part() == tokens.get(other).part();
    }

    private String word(int place) {
        return place < tokens.size() ? tokens.get(place).word() : "";
    }
}

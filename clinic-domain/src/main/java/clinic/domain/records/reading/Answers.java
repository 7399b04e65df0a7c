package clinic.domain.records.reading;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Words that answer what was named before them: {@code alergia? não, nenhuma}; {@code náusea sim vômito não febre não}. */
final class Answers {
    private static final Set<String> NO = Set.of("nao", "nunca", "nega", "negou", "nenhum", "nenhuma");
    private static final String YES = "sim";
    private static final int MOST_NAMED = 3;

    private final List<Token> tokens;
    private final BitSet answers = new BitSet();
    private final BitSet denied;

    private Answers(List<Token> tokens, BitSet denied) {
        this.tokens = tokens;
        this.denied = denied;
    }

    /** Denies what is asked and answered by no; the places of these noes, which deny nothing behind them. */
    static BitSet in(List<Token> tokens, BitSet denied) {
        var read = new Answers(tokens, denied);
        for (int place = 1; place < tokens.size(); place++) {
            if (tokens.get(place - 1).asked() && NO.contains(read.word(place))) read.answer(place);
            if (read.word(place).equals(YES)) read.listFrom(place);
        }
        return read.answers;
    }

    private void answer(int no) {
        int start = no - 1;
        while (start > 0 && isTogether(start - 1, no - 1)) start--;
        denied.set(start, no);
        if (no + 1 < tokens.size() && !isTogether(no, no + 1)) answers.set(no);
    }

    /** From the first yes on, each answer stands behind what it answers. */
    private void listFrom(int yes) {
        int named = yes + 1;
        for (int place = named; place < tokens.size() && place - named <= MOST_NAMED; place++) {
            if (tokens.get(place).sentence() != tokens.get(yes).sentence() || Verbs.isFinite(word(place))) return;
            var isAnswer = word(place).equals(YES) || word(place).equals("nao");
            if (isAnswer && place == named) return;
            if (!isAnswer) continue;
            if (word(place).equals("nao")) {
                denied.set(named, place);
                answers.set(place);
            }
            named = place + 1;
        }
    }

    private boolean isTogether(int one, int other) {
        return tokens.get(one).part() == tokens.get(other).part();
    }

    private String word(int place) {
        return tokens.get(place).word();
    }
}

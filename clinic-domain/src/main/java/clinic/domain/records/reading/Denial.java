package clinic.domain.records.reading;

import java.util.BitSet;
import java.util.List;

/** Which words of a text are denied: {@code nega alergia}, {@code sem febre}, {@code tosse ausente}, {@code alergias? não}. */
final class Denial {
    private static final int BACK = 7;
    private static final int REACH = 8;
    private static final int MOST_ASKED = 8;

    private final List<Token> tokens;
    private final BitSet denied = new BitSet();

    private Denial(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Whether the word denies others. */
    static boolean denies(String word) {
        return DenialWords.BEFORE.contains(word) || DenialWords.BEHIND.contains(word);
    }

    static BitSet in(List<Token> tokens) {
        var denial = new Denial(tokens);
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
        forward(start, end);
        for (var place = start; place < end; place++) {
            if (DenialWords.BEHIND.contains(word(place)) && place > start && !isTimeOff(place)) back(place, start);
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

    private void forward(int start, int end) {
        var from = -1;
        var isWhere = false;
        for (var place = start; place < end; place++) {
            isWhere = isWhere ? !goesOn(place) : from >= 0 && isWhere(place, from);
            if (from >= 0 && isDenyingBack(place, from)) {
                from = -1;
            } else if (isDenying(place, start, end)) {
                from = from >= 0 && isDoubled(place) ? -1 : place;
                isWhere = false;
            } else if (from >= 0 && ends(place, from, end)) {
                if (word(place).equals("com") && place > from + 2) denied.clear(place - 1);
                from = -1;
            } else if (from >= 0 && !isWhere) {
                denied.set(place);
            }
        }
    }

    /** {@code não toma remédio nenhum}, but not {@code não tem nenhum remédio}. */
    private boolean isDenyingBack(int place, int from) {
        return word(place).startsWith("nenhum")
                && place > from + 1
                && samePart(place - 1, place)
                && !Afterthought.isVerb(word(place - 1));
    }

    private boolean isWhere(int place, int from) {
        return place > from + 2
                && DenialWords.WHERE.contains(word(place))
                && !People.isFamily(word(place + 1))
                && !word(place + 1).equals("uso");
    }

    private boolean ends(int place, int from, int end) {
        if (!samePart(place - 1, place) && isOfAState(place, end)) return true;
        if (word(place).equals("exame") && word(place - 1).equals("ao")) return true;
        if (DenialWords.RETURNS.contains(word(place)) && !DenialWords.FROM.contains(word(place - 1))) return true;
        return place > from + 1 && (turns(place, from) || word(from).equals("ex") || isFar(place, from));
    }

    /** Where a dictation has no commas, another thing is spoken of by then. */
    private boolean isFar(int place, int from) {
        var since = place;
        while (since > from && !goesOn(since)) since--;
        return place - since > REACH;
    }

    /** {@code não só} and {@code sem dúvida} deny nothing; the last word of a sentence has nothing to deny before it. */
    private boolean isDenying(int place, int start, int end) {
        if (!DenialWords.BEFORE.contains(word(place))) return false;
        if (DenialWords.BEHIND.contains(word(place))
                && (place == end - 1 || (place > start && samePart(place - 1, place)))) return false;
        var next = place + 1 < end ? word(place + 1) : "";
        if (isTimeOff(place)) return false;
        if (word(place).equals("nao") && (DenialWords.ONLY.contains(next) || next.startsWith("deix"))) return false;
        return !(word(place).equals("sem") && (next.equals("duvida") || next.equals("duvidas")));
    }

    /** {@code sem intercorrências, enchimento capilar preservado}. */
    private boolean isOfAState(int place, int end) {
        var last = place;
        while (last + 1 < end && samePart(last, last + 1)) last++;
        return DenialWords.STATES.contains(word(last));
    }

    /** {@code afastado do trabalho}. */
    private boolean isTimeOff(int place) {
        return word(place).startsWith("afast") && DenialWords.FROM.contains(word(place + 1));
    }

    /** What is denied somewhere is denied, not the place: {@code nega dor no peito e febre}. */
    private boolean goesOn(int place) {
        return DenialWords.MORE.contains(word(place)) || !samePart(place - 1, place);
    }

    /** {@code não nega} affirms. */
    private boolean isDoubled(int place) {
        return place > 0 && word(place - 1).equals("nao") && word(place).startsWith("neg");
    }

    private boolean turns(int place, int from) {
        var before = word(place - 1);
        if (before.equals("que")) return false;
        if (DenialWords.TURNS.contains(word(place))) return true;
        if (word(place).equals("uso")) return !samePart(from, place) && (before.equals("em") || before.equals("faz"));
        if (word(place).equals("com")) return word(from).equals("sem");
        return DenialWords.ACTS.contains(word(place)) && (before.equals("e") || !samePart(place - 1, place));
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

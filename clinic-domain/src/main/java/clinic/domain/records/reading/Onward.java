package clinic.domain.records.reading;

import java.util.BitSet;
import java.util.List;

/** What a word denies that stands behind it: {@code nega febre e tosse}; where its reach ends, another thing is spoken of. */
final class Onward {
    private static final int REACH = 8;

    private final List<Token> tokens;
    private final BitSet denied;

    Onward(List<Token> tokens, BitSet denied) {
        this.tokens = tokens;
        this.denied = denied;
    }

    /** Within one sentence. */
    void deny(int start, int end) {
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
        if (isAfterItsTime(place)) return true;
        if (word(from).equals("sem") && place > from + 1 && DenialWords.STATES.contains(word(place + 1))) return true;
        return place > from + 1 && (turns(place, from) || word(from).equals("ex") || isFar(place, from));
    }

    /** {@code sem maquiagem por vinte horas e protetor}. */
    private boolean isAfterItsTime(int place) {
        return word(place).equals("e")
                && place > 2
                && tokens.get(place - 1).unit()
                && word(place - 3).equals("por");
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
        if (Denial.isTimeOff(tokens, place)) return false;
        if (word(place).equals("nao") && (DenialWords.ONLY.contains(next) || next.startsWith("deix"))) return false;
        return !(word(place).equals("sem") && (next.equals("duvida") || next.equals("duvidas")));
    }

    /** {@code sem intercorrências, enchimento capilar preservado}. */
    private boolean isOfAState(int place, int end) {
        var last = place;
        while (last + 1 < end && samePart(last, last + 1)) last++;
        return DenialWords.STATES.contains(word(last));
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

    private boolean samePart(int one, int other) {
        return tokens.get(one).part() == tokens.get(other).part();
    }

    private String word(int place) {
        return place < tokens.size() ? tokens.get(place).word() : "";
    }
}

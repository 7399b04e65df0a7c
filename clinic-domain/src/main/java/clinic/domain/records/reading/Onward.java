package clinic.domain.records.reading;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a word denies that stands behind it: {@code nega febre e tosse}; where its reach ends, another thing is spoken of. */
final class Onward {
    private static final int REACH = 8;
    private static final int NEAR = 3;
    private static final Set<String> PRONOUNS = Set.of("ela", "ele", "eu");
    private static final List<String> STOPPING = List.of("neg", "par", "suspen", "interromp", "evit");
    private static final Pattern PARTICIPLE = Pattern.compile("\\w+[ai]d[oa]s?");

    private final List<Token> tokens;
    private final BitSet denied;
    private final BitSet answers;

    /** @param answers the noes that deny nothing behind them */
    Onward(List<Token> tokens, BitSet denied, BitSet answers) {
        this.tokens = tokens;
        this.denied = denied;
        this.answers = answers;
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
                if (word(place).equals("com") && place > from + 2) clearBack(place, from);
                from = -1;
            } else if (from >= 0 && !isWhere) {
                denied.set(place);
            }
        }
    }

    /** {@code sem sangramento, lábio superior com escoriação}. */
    private void clearBack(int with, int from) {
        int start = with - 1;
        while (start > from + 1 && samePart(start - 1, with - 1) && !DenialWords.MORE.contains(word(start - 1)))
            start--;
        denied.clear(samePart(start, from) ? with - 1 : start, with);
    }

    /** {@code não toma remédio nenhum}, but not {@code não tem nenhum remédio}. */
    private boolean isDenyingBack(int place, int from) {
        return word(place).startsWith("nenhum")
                && place > from + 1
                && samePart(place - 1, place)
                && !Afterthought.isVerb(word(place - 1));
    }

    private boolean isWhere(int place, int from) {
        return place > from + (isVerb(from + 1) ? 2 : 1)
                && !isWhereNot(place, from)
                && DenialWords.WHERE.contains(word(place))
                && !People.isFamily(word(place + 1))
                && !word(place + 1).equals("uso");
    }

    private boolean ends(int place, int from, int end) {
        if (!samePart(place - 1, place) && isOfAState(place, end)) return true;
        if (word(place).equals("exame") && word(place - 1).equals("ao")) return true;
        if (DenialWords.RETURNS.contains(word(place)) && !DenialWords.FROM.contains(word(place - 1))) return true;
        if (isClause(place, from) || (place == from + 2 && isVerb(from + 1) && isNextClause(place))) return true;
        if (place > from + 2 && DenialWords.STATES.contains(word(place - 1))) return true;
        if (isAfterItsTime(place) || isMeasured(place, from, end) || isCause(place, from)) return true;
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

    /** {@code não é agressivo, dorme bem}; {@code não tem asma, a irmã tem}. */
    private boolean isClause(int place, int from) {
        if (samePart(place - 1, place) || place < from + 2) return false;
        return Verbs.isFinite(word(place))
                || PRONOUNS.contains(word(place))
                || (People.isFamily(word(place + 1)) && samePart(place, place + 1));
    }

    /** {@code não apliquei na testa}: the place is what is denied. */
    private boolean isWhereNot(int place, int from) {
        return place == from + 2 && isVerb(from + 1);
    }

    private boolean isVerb(int place) {
        return Afterthought.isVerb(word(place)) || Verbs.isFinite(word(place));
    }

    /** {@code sem melhora, doxiciclina cem}: what has a number of its own is not denied. */
    private boolean isMeasured(int place, int from, int end) {
        return (!samePart(place - 1, place) || isAnotherThing(place, from))
                && place + 1 < end
                && samePart(place, place + 1)
                && !tokens.get(place).number()
                && !DenialWords.MORE.contains(word(place))
                && (tokens.get(place + 1).number()
                        || (isLinked(place)
                                && place + 2 < end
                                && tokens.get(place + 2).number()));
    }

    /** {@code não tem tosse gânglio de dois}: a noun that follows another with nothing in between. */
    private boolean isAnotherThing(int place, int from) {
        return place > from + 1
                && Stems.tells(tokens.get(place - 1))
                && !isVerb(place - 1)
                && Stems.tells(tokens.get(place));
    }

    private boolean isLinked(int place) {
        return place + 2 < tokens.size() && DenialWords.FROM.contains(word(place + 1)) && samePart(place, place + 2);
    }

    /** {@code não usada por ardência}. */
    private boolean isCause(int place, int from) {
        return word(place).equals("por")
                && place > from + 1
                && PARTICIPLE.matcher(word(from + 1)).matches()
                && !tokens.get(place + 1 < tokens.size() ? place + 1 : place).number();
    }

    /** Where a dictation has no commas, another thing is spoken of by then. */
    private boolean isFar(int place, int from) {
        var since = place;
        while (since > from && !goesOn(since)) since--;
        return place - since > REACH;
    }

    /** {@code diabetes não}, {@code e não tem}: nothing is left to deny behind it. */
    private boolean isSpent(int place, int start, int end) {
        if (!word(place).equals("nao") || place + 1 >= end || place == start) return false;
        if (!samePart(place, place + 1)) return samePart(place - 1, place);
        return Afterthought.isVerb(word(place + 1)) && place + 2 < end && !samePart(place + 1, place + 2);
    }

    private boolean isNextClause(int place) {
        return Verbs.isFinite(word(place)) && !word(place).equals("e");
    }

    /** {@code não só} and {@code sem dúvida} deny nothing; the last word of a sentence has nothing to deny before it. */
    private boolean isDenying(int place, int start, int end) {
        if (!DenialWords.BEFORE.contains(word(place)) || answers.get(place)) return false;
        if (isSpent(place, start, end)) return false;
        if (DenialWords.BEHIND.contains(word(place))
                && (place == end - 1 || (place > start && samePart(place - 1, place)))) return false;
        var next = place + 1 < end ? word(place + 1) : "";
        if (word(place).equals("nada") && !next.equals("de")) return false;
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
        if (STOPPING.stream().noneMatch(word(place)::startsWith)) return false;
        for (int before = place - 1; before >= Math.max(0, place - NEAR); before--) {
            if (word(before).equals("nao") && samePart(before, place)) return true;
        }
        return false;
    }

    private boolean turns(int place, int from) {
        var before = word(place - 1);
        if (before.equals("que")) return false;
        if (DenialWords.TURNS.contains(word(place)) || Verbs.isOfOneDoing(word(place))) return true;
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

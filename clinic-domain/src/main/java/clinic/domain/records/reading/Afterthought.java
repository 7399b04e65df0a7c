package clinic.domain.records.reading;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** What is denied after it was named: {@code alergia, ela não tem nenhuma}; {@code gestante não está}. */
final class Afterthought {
    private static final Set<String> NO =
            Set.of("nao", "nunca", "nega", "negou", "nenhum", "nenhuma", "nada", "tampouco");
    private static final Set<String> VERBS = Vocabulary.of("""
        tem teve tinha e esta foi era ha houve existe possui apresenta apresentou refere referiu relata sente
        usa usou usava toma tomou tomava faz fez fiz fazia quer quis sabe fuma bebe conhece lembra vai pode
        precisa precisou vi percebi observei encontrei palpei ouvi usar tomar fazer ter recebeu realizou
        """);
    private static final Set<String> BEHIND = Vocabulary.of("""
        nenhum nenhuma mais ainda nada disso hoje conhecida conhecidas conhecido agora nao nunca que saiba
        """);
    private static final Set<String> WHO = Vocabulary.of("""
        ela ele elas eles eu a o as os que disse diz refere referiu relata relatou segundo paciente crianca
        ainda tambem ja mesmo mas senhora senhor dona seu conta afirma garante ate do da no na
        """);
    private static final Set<String> STOPS = Vocabulary.of("mas porem tem usa toma apresenta refere sim presente e");

    /** So many words without a comma are more than one thing. */
    private static final int LONG = 7;

    private final List<Token> tokens;
    private final BitSet denied;

    static boolean isVerb(String word) {
        return VERBS.contains(word);
    }

    private Afterthought(List<Token> tokens, BitSet denied) {
        this.tokens = tokens;
        this.denied = denied;
    }

    static void deny(List<Token> tokens, BitSet denied) {
        var thought = new Afterthought(tokens, denied);
        for (int place = 1; place < tokens.size(); place++) {
            if (NO.contains(thought.word(place)) && thought.isLast(place)) thought.denyTopic(place);
        }
    }

    /** Whether nothing that could be denied stands between this word and the next comma. */
    private boolean isLast(int no) {
        int place = no + 1;
        var verbs = 0;
        while (isHere(place, no) && VERBS.contains(word(place)) && verbs < 2) {
            place++;
            verbs++;
        }
        while (isHere(place, no) && BEHIND.contains(word(place))) place++;
        return !isHere(place, no)
                || (verbs > 0 && Verbs.isFinite(word(place)) && !word(place).equals("e"));
    }

    private void denyTopic(int no) {
        int end = no;
        while (end > 0 && isHere(end - 1, no) && isWho(end - 1)) end--;
        if (end > 0 && isHere(end - 1, no)) {
            denyBack(end);
        } else if (isSaidOfTheLast(no, end)) {
            while (end > 0 && isOnlyWho(end)) end = startOfPart(end);
            denyBack(end);
        }
    }

    /** A bare {@code não} between commas denies nothing before it. */
    private boolean isSaidOfTheLast(int no, int end) {
        if (end == 0 || tokens.get(end - 1).sentence() != tokens.get(no).sentence()) return false;
        return end < no || isHere(no + 1, no);
    }

    private boolean isOnlyWho(int end) {
        for (int place = startOfPart(end); place < end; place++) if (!isWho(place)) return false;
        return true;
    }

    private int startOfPart(int end) {
        int start = end - 1;
        while (start > 0 && isHere(start - 1, end - 1)) start--;
        return start;
    }

    private void denyBack(int end) {
        if (end == 0) return;
        int start = end;
        for (int place = startOfPart(end); place < end; place++) if (People.isFamily(word(place))) return;
        while (start > startOfPart(end) && !isEnd(start - 1)) start--;
        if (end - start > LONG) start = end - 1;
        denied.set(start, end);
    }

    /** {@code por três dias, alergia ela não tem}: what is measured is another thing. */
    private boolean isEnd(int place) {
        return STOPS.contains(word(place)) || tokens.get(place).unit();
    }

    private boolean isWho(int place) {
        return WHO.contains(word(place)) || People.isFamily(word(place));
    }

    private boolean isHere(int place, int other) {
        return place < tokens.size()
                && place >= 0
                && tokens.get(place).part() == tokens.get(other).part();
    }

    private String word(int place) {
        return tokens.get(place).word();
    }
}

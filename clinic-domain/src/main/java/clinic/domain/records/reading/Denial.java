package clinic.domain.records.reading;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Which words of a text are denied: {@code nega alergia}, {@code sem febre}, {@code tosse ausente}, {@code alergias? não}. */
final class Denial {
    private static final Set<String> BEFORE = Vocabulary.of("""
        nao nega negou negam negando negava sem nunca jamais nenhum nenhuma nem ausencia isento isenta
        evitar evite suspender suspenda suspenso suspensa suspendo interromper interrompa interrompido parar
        pare parou abster descartar descarto descartou descartado descartada afasto afastado afastada
        contraindicado contraindicada proibido proibida
        """);
    private static final Set<String> BEHIND = Vocabulary.of("""
        ausente ausentes negativo negativa negativos negativas descartado descartada descartados descartadas
        afastado afastada inexistente inexistentes negado negada suspenso suspensa contraindicado
        contraindicada proibido proibida
        """);
    private static final Set<String> LAST = Vocabulary.of("""
        nao nega negou nenhum nenhuma nunca nada negativo negativa
        """);
    private static final Set<String> TURNS = Vocabulary.of("""
        mas porem contudo entretanto todavia exceto salvo excecao apenas somente so porque pois refere
        referiu referindo relata relatou relatando apresenta apresentou apresentando tem possui usa toma
        tomando usando queixa mantem iniciou esta prescrevo prescrito prescrita oriento orientado orientada
        solicito solicitado realizo realizado aplico aplicado sim presente presentes positivo positiva
        """);
    private static final Set<String> ACTS = Vocabulary.of("""
        manter usar tomar aplicar retornar hidratar lavar continuar iniciar seguir
        """);
    private static final Set<String> ONLY = Set.of("so", "apenas", "somente");
    private static final Set<String> FILLERS = Vocabulary.of("""
        ela ele paciente a o senhora senhor doutor doutora que disse diz
        """);
    private static final Set<String> WHERE = Set.of("no", "na", "nos", "nas", "em");
    private static final Set<String> MORE = Set.of("e", "ou", "nem");
    private static final int MOST_ASKED = 8;

    private final List<Token> tokens;
    private final BitSet denied = new BitSet();

    private Denial(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Whether the word denies others. */
    static boolean denies(String word) {
        return BEFORE.contains(word) || BEHIND.contains(word);
    }

    static BitSet in(List<Token> tokens) {
        var denial = new Denial(tokens);
        for (int start = 0; start < tokens.size(); ) {
            var end = denial.endOfSentence(start);
            denial.read(start, end);
            start = end;
        }
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
            if (BEHIND.contains(word(place)) && place > start) back(place, start);
        }
        if (end - start > 1 && LAST.contains(word(end - 1)) && !word(end - 2).equals("ou")) back(end - 1, start);
    }

    /** Whether the sentence says no and nothing else. */
    private boolean isAnswer(int start, int end) {
        var says = false;
        for (var place = start; place < end; place++) {
            if (LAST.contains(word(place))) says = true;
            else if (!FILLERS.contains(word(place))) return false;
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
            isWhere = isWhere
                    ? !goesOn(place)
                    : from >= 0
                            && WHERE.contains(word(place))
                            && !word(place + 1).equals("uso");
            if (isDenying(place, start, end)) {
                if (from < 0 || !isDoubled(place)) from = place;
                else from = -1;
            } else if (from >= 0 && place > from + 1 && turns(place, from)) {
                from = -1;
            } else if (from >= 0 && !isWhere) {
                denied.set(place);
            }
        }
    }

    /** {@code não só} and {@code sem dúvida} deny nothing; the last word of a sentence has nothing to deny before it. */
    private boolean isDenying(int place, int start, int end) {
        if (!BEFORE.contains(word(place))) return false;
        if (BEHIND.contains(word(place)) && (place == end - 1 || (place > start && samePart(place - 1, place))))
            return false;
        var next = place + 1 < end ? word(place + 1) : "";
        if (word(place).equals("nao") && (ONLY.contains(next) || next.startsWith("deix"))) return false;
        return !(word(place).equals("sem") && (next.equals("duvida") || next.equals("duvidas")));
    }

    /** What is denied somewhere is denied, not the place: {@code nega dor no peito e febre}. */
    private boolean goesOn(int place) {
        return MORE.contains(word(place)) || !samePart(place - 1, place);
    }

    /** {@code não nega} affirms. */
    private boolean isDoubled(int place) {
        return place > 0 && word(place - 1).equals("nao") && word(place).startsWith("neg");
    }

    private boolean turns(int place, int from) {
        var before = word(place - 1);
        if (before.equals("que")) return false;
        if (TURNS.contains(word(place))) return true;
        if (word(place).equals("uso")) return !samePart(from, place) && (before.equals("em") || before.equals("faz"));
        if (word(place).equals("com")) return word(from).equals("sem");
        return ACTS.contains(word(place)) && (before.equals("e") || !samePart(place - 1, place));
    }

    private void back(int place, int start) {
        var hasSkipped = false;
        for (var before = place - 1; before >= start; before--) {
            if (TURNS.contains(word(before))) return;
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

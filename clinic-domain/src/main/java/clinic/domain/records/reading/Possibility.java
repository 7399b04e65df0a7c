package clinic.domain.records.reading;

import java.util.Set;

/** What may be or is yet to come: {@code se houver febre}, {@code pensa em fazer}, {@code fica para a semana que vem}. */
final class Possibility {
    private static final Set<String> IF = Vocabulary.of("""
        suspeita suspeito provavel provaveis possivel possiveis risco dependendo depender se caso eventual eventualmente hipotese talvez
        """);
    private static final Set<String> MAY = Set.of("pode", "podem", "poderia", "poderiam", "possa", "possam");
    private static final Set<String> MAY_WHAT = Vocabulary.of("""
        haver ter ser dar aparecer ocorrer surgir acontecer ficar evoluir que causar
        """);
    private static final Set<String> PONDERED = Vocabulary.of("""
        queria pediu discuti discutimos discutiu discutido conversamos conversei sugeri sugeriu perguntou interesse opcao
        pensa penso pensei pensamos pensando pensar ia iria cogito cogita cogitamos considerar considero talvez
        """);
    private static final Set<String> TO_COME = Vocabulary.of("""
        vou vamos vai planejo planejamos planejada planejado programo programa programamos programado
        programada agendo agendada agendado pretendo pretende quer deseja gostaria marcada marcado
        marcamos futuramente
        """);

    private static final Set<String> ACTS = Vocabulary.of("""
        fiz apliquei realizei usei coloquei prescrevi prescrevo comecei iniciei entao
        """);

    private static final Set<String> SOMEBODY = Set.of("ela", "ele", "paciente", "que");
    private static final Set<String> REFLEXIVE = Vocabulary.of(
            "queixa queixou queixando sente sentiu sentindo encontra trata mostra machucou cortou queimou");

    private static final Set<String> ONLY = Set.of("so", "apenas", "somente");
    private static final Set<String> NEXT = Set.of("amanha", "proxima", "proximo");
    private static final Set<String> DID = Set.of("fez", "foi", "deu", "pos", "viu");
    private static final Set<String> LATER = Set.of("depois", "quando", "apos", "a", "daqui");
    private static final Set<String> IF_BEHIND = Set.of("se", "caso", "quando");

    private Possibility() {}

    /** Whether what is claimed to be so was said to be possible. */
    static boolean isOnly(Passage claim, Passage passage) {
        if (claim.has(word -> IF.contains(word)
                || MAY.contains(word)
                || word.equals("quando")
                || word.equals("risco")
                || word.startsWith("suspeit")
                || word.startsWith("hipotes")
                || word.startsWith("provav")
                || word.startsWith("orient")
                || word.startsWith("possiv")
                || word.startsWith("retorn"))) return false;
        var said = sinceLastAct(passage.withWhatLedToIt(), passage.from());
        return isConditional(said) || may(said) || isFollowedByIf(passage);
    }

    /** Whether something was only thought about. */
    static boolean isPondered(Passage claim, Passage passage) {
        return sinceLastAct(passage.withItsPart(), passage.from()).has(PONDERED::contains)
                && !claim.has(word -> PONDERED.contains(word) || word.startsWith("consider"));
    }

    /** Whether something is to be done at another time. */
    static boolean isToCome(Passage claim, Passage passage) {
        var said = sinceLastAct(passage.withItsPart(), passage.from());
        return !claim.has(word -> word.startsWith("planej") || word.startsWith("program") || word.startsWith("agend"))
                && !isDenied(claim)
                && (said.has(TO_COME::contains)
                        || isNext(said)
                        || isOurs(passage)
                        || isOnADay(passage)
                        || isOnlyLater(passage));
    }

    /** {@code ferro só a partir dos seis meses}. */
    static boolean isLater(Passage claim, Passage passage) {
        return claim.has(word -> word.equals("partir")
                        || word.equals("apos")
                        || word.startsWith("depois")
                        || word.startsWith("inici"))
                ? false
                : hasPair(passage.withItsPart(), Set.of("so"), LATER)
                        && !hasPair(passage.withWhatLedToIt(), Set.of("so"), LATER);
    }

    /** {@code coroa, só daqui a quatro meses}. */
    private static boolean isOnlyLater(Passage passage) {
        var text = passage.text();
        return passage.to() + 1 < passage.sentences().to()
                && text.token(passage.to()).word().equals("so")
                && LATER.contains(text.token(passage.to() + 1).word());
    }

    /** {@code prova dos dentes dia vinte}, but not {@code fiz dia vinte}. */
    private static boolean isOnADay(Passage passage) {
        var said = passage.withItsPart();
        for (int place = passage.to(); place + 1 < said.to(); place++) {
            if (Verbs.isFinite(word(said, place))) return false;
            if (word(said, place).equals("dia") && said.text().token(place + 1).number())
                return !passage.withWhatLedToIt().has(Verbs::isFinite);
        }
        return false;
    }

    /** {@code a inserção a gente faz}. */
    private static boolean isOurs(Passage passage) {
        var said = passage.withItsPart();
        for (int place = passage.from(); place + 1 < said.to(); place++) {
            if (word(said, place).equals("gente")
                    && !DID.contains(word(said, place + 1))
                    && !word(said, place + 1).endsWith("ou")) return true;
        }
        return false;
    }

    /** What is told of doings before the one spoken of does not bear on it: {@code eu ia fazer A, então fiz B}. */
    private static Passage sinceLastAct(Passage said, int from) {
        for (int place = from; place > said.from(); place--) {
            if (ACTS.contains(said.text().token(place).word())) return new Passage(said.text(), place, said.to());
        }
        return said;
    }

    private static boolean isDenied(Passage claim) {
        return claim.places().anyMatch(claim.text()::isDenied);
    }

    private static boolean isConditional(Passage said) {
        return said.places().anyMatch(place -> IF.contains(word(said, place)) && !isReflexive(said, place));
    }

    /** {@code ela se queixa}. */
    private static boolean isReflexive(Passage said, int place) {
        if (!word(said, place).equals("se") || place + 1 >= said.text().size()) return false;
        var next = word(said, place + 1);
        var isOfSomebody =
                place > 0 && (People.isFamily(word(said, place - 1)) || SOMEBODY.contains(word(said, place - 1)));
        return REFLEXIVE.contains(next) || (isOfSomebody && !next.endsWith("r"));
    }

    private static String word(Passage said, int place) {
        return said.text().token(place).word();
    }

    private static boolean may(Passage said) {
        return hasPair(said, MAY, MAY_WHAT);
    }

    private static boolean isNext(Passage said) {
        return said.has(NEXT::contains)
                || hasPair(said, Set.of("que"), Set.of("vem"))
                || hasPair(said, Set.of("so"), LATER)
                || hasPair(said, Set.of("fica", "ficou", "ficam", "ficaram", "deixo", "deixei"), Set.of("para", "pra"));
    }

    private static boolean hasPair(Passage said, Set<String> one, Set<String> other) {
        for (int place = said.from() + 1; place < said.to(); place++) {
            if (other.contains(said.text().token(place).word())
                    && one.contains(said.text().token(place - 1).word())) return true;
        }
        return false;
    }

    /** {@code raio X se não melhorar}, but not {@code a mãe se queixa}. */
    private static boolean isFollowedByIf(Passage passage) {
        var text = passage.text();
        int place = passage.to();
        if (place + 1 >= text.size()
                || text.token(place).part() != text.token(place - 1).part()) return false;
        var isOnly = ONLY.contains(text.token(place).word());
        if (isOnly) place++;
        var next = place + 1 < text.size() ? text.token(place + 1).word() : "";
        return IF_BEHIND.contains(text.token(place).word()) && (isOnly || next.equals("nao") || next.endsWith("r"));
    }
}

package clinic.domain.records.reading;

import java.util.Set;

/** What was once and is no longer: {@code tomava sertralina}, {@code já teve, hoje não tem mais}. */
final class Bygone {
    private static final Set<String> ONCE = Vocabulary.of("""
        ficou tentou experimentou recebeu colocou tomava usava fazia tinha tomou usou teve parou suspendeu interrompeu abandonou
        """);
    private static final Set<String> NOW = Vocabulary.of("""
        usa toma faz tem mantem mantenho prescrevo prescrevi prescrito prescrita faco fiz trocou troco
        troquei iniciou inicio iniciei comecei comecou vai vou uso usando tomando passei segue continua hoje
        """);
    private static final Set<String> STOPS = Vocabulary.of("""
        parou largou suspendeu interrompeu abandonou suspendi tirei retirei suspenso suspensa parei
        """);
    private static final Set<String> AFTER_STOPS = Vocabulary.of("""
        ano semana mes ontem tambem sozinha sozinho em ha porque por no na faz ja depois quando apos mas e desde
        """);
    private static final Set<String> VANISHES = Vocabulary.of("""
        sumiu resolveu resolvida resolvido desapareceu melhorou curou curada curado cicatrizou regrediu
        """);
    private static final Set<String> CURRENT = Vocabulary.of("""
        ativa ativo atual atualmente presente presentes persistente mantido mantida
        """);
    private static final Set<String> PAST = Vocabulary.of("""
        ex suspenso suspensa suspensos parou interrompido interrompida usou usava tomou tomava teve tinha ja
        fez fazia automedicacao trocado trocada substituido substituida resolvido resolvida anterior anteriores
        """);
    private static final Set<String> CHILDHOOD = Vocabulary.of("infancia crianca pequeno pequena adolescencia");
    private static final int NEAR = 8;

    private Bygone() {}

    /** Whether the claim says of today what the passage says of former times. */
    static boolean isClaimedOfToday(Passage claim, Passage passage, boolean isMedication) {
        if (isPast(claim)) return false;
        if (isMedication || isInUse(claim)) return isFormer(claim, passage) || isStoppedBehind(passage);
        return claim.has(CURRENT::contains) && (isFormer(claim, passage) || hasVanished(passage));
    }

    /** Whether both say that something was stopped. */
    static boolean isStopped(Passage claim, Passage passage) {
        return claim.has(word -> word.startsWith("suspens") || word.startsWith("interromp") || word.equals("parou"))
                && passage.has(STOPS::contains);
    }

    private static boolean isPast(Passage claim) {
        return claim.has(word -> PAST.contains(word) || word.startsWith("previ"));
    }

    private static boolean isInUse(Passage claim) {
        for (int place = claim.from() + 1; place < claim.to(); place++) {
            if (claim.text().token(place).word().equals("uso")
                    && claim.text().token(place - 1).word().equals("em")) return true;
        }
        return false;
    }

    /** Whether the last verb before what is claimed tells of former times. */
    private static boolean isFormer(Passage claim, Passage passage) {
        var said = passage.withWhatLedToIt();
        for (int place = firstShared(claim, passage); place >= said.from(); place--) {
            if (ONCE.contains(said.text().token(place).word())) return true;
            if (NOW.contains(said.text().token(place).word())) return false;
        }
        return false;
    }

    private static int firstShared(Passage claim, Passage passage) {
        return passage.places()
                .filter(place -> Stems.tells(passage.text().token(place)))
                .filter(place -> claim.has(
                        word -> Stems.areOne(word, passage.text().token(place).word())))
                .findFirst()
                .orElse(passage.to() - 1);
    }

    /** {@code sertralina, mas ela suspendeu há um ano}, but not {@code losartana, parou de fumar}. */
    private static boolean isStoppedBehind(Passage passage) {
        var end = Math.min(passage.sentences().to(), passage.to() + NEAR);
        for (int place = passage.from(); place < end; place++) {
            var word = passage.text().token(place).word();
            if (place >= passage.to() && isOfAnother(word)) return false;
            if (STOPS.contains(word) && isEndOfStop(place + 1, passage.sentences())) return true;
        }
        return false;
    }

    private static boolean isInChildhood(Passage said, int place) {
        var before = place > 0 ? said.text().token(place - 1).word() : "";
        return CHILDHOOD.contains(said.text().token(place).word()) && (before.equals("quando") || before.equals("na"));
    }

    private static boolean isOfAnother(String word) {
        return Substances.isSubstance(word) || NOW.contains(word) || (ONCE.contains(word) && !STOPS.contains(word));
    }

    private static boolean isEndOfStop(int place, Passage sentences) {
        return place >= sentences.to()
                || AFTER_STOPS.contains(sentences.text().token(place).word());
    }

    private static boolean hasVanished(Passage passage) {
        var said = passage.sentences();
        for (int place = passage.from(); place < said.to(); place++) {
            var word = said.text().token(place).word();
            if (VANISHES.contains(word) || isInChildhood(said, place)) return true;
            if (word.equals("mais") && place > 1 && said.text().isDenied(place)) return true;
        }
        return false;
    }
}

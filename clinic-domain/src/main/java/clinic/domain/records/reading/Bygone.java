package clinic.domain.records.reading;

import java.util.Set;

/** What was once and is no longer: {@code tomava sertralina}, {@code já teve, hoje não tem mais}. */
final class Bygone {
    private static final Set<String> ONCE = Vocabulary.of("""
        ficou tentou experimentou recebeu colocou tomava usava fazia tinha tomou usou teve parou suspendeu interrompeu abandonou suspendi tirei retirei parei
        """);
    private static final Set<String> NOW = Vocabulary.of("""
        usa toma faz tem mantem mantenho prescrevo prescrevi prescrito prescrita faco fiz trocou troco
        troquei iniciou inicio iniciei comecei comecou vai vou uso usando tomando passei segue continua hoje
        """);
    private static final Set<String> STOPS = Vocabulary.of("""
        parou largou suspendeu interrompeu abandonou suspendi tirei retirei suspenso suspensa parei acabou terminou encerrou tirou retirou cortou
        """);
    private static final Set<String> AFTER_STOPS = Vocabulary.of("""
        ano semana mes ontem tambem sozinha sozinho em ha porque por no na faz ja depois quando apos mas e desde
        """);
    private static final Set<String> VANISHES = Vocabulary.of("""
        parou passou cessou acabou sumiu resolveu resolvida resolvido desapareceu melhorou curou curada curado cicatrizou regrediu
        """);
    private static final Set<String> CURRENT = Vocabulary.of("""
        ativa ativo atual atualmente presente presentes persistente mantido mantida
        """);
    private static final Set<String> PAST = Vocabulary.of("""
        ex suspenso suspensa suspensos parou interrompido interrompida usou usava tomou tomava teve tinha ja
        fez fazia automedicacao trocado trocada substituido substituida resolvido resolvida anterior anteriores
        """);
    private static final Set<String> CHILDHOOD = Vocabulary.of("infancia crianca pequeno pequena adolescencia");
    private static final Set<String> HERSELF = Set.of("ela", "ele");
    private static final Set<String> TO_STOP = Set.of("parar", "suspender", "interromper");
    private static final Set<String> ARTICLES = Set.of("o", "a", "os", "as");
    private static final Set<String> WHEN = Set.of("ha", "ate", "antes", "quando", "em");
    private static final int NEAR = 8;

    private Bygone() {}

    /** Whether the claim says of today what the passage says of former times. */
    static boolean isClaimedOfToday(Passage claim, Passage passage, boolean isMedication) {
        if (isPast(claim)) return false;
        if (isMedication || isInUse(claim)) return isFormer(claim, passage) || isStoppedBehind(passage);
        return claim.has(word -> CURRENT.contains(word) || word.startsWith("persist"))
                && (isFormer(claim, passage) || hasVanished(passage));
    }

    /** Whether both say that something was stopped. */
    static boolean isStopped(Passage claim, Passage passage) {
        return claim.has(word -> word.startsWith("suspens") || word.startsWith("interromp") || word.equals("parou"))
                && passage.has(STOPS::contains);
    }

    /** {@code não usa isotretinoína usou há cinco anos}. */
    static boolean isOnlyOnce(Passage claim, Passage passage) {
        return passage.places()
                .filter(place -> ONCE.contains(passage.text().token(place).word())
                        && !passage.text().isDenied(place))
                .filter(place -> place + 1 < passage.to()
                        && WHEN.contains(passage.text().token(place + 1).word()))
                .anyMatch(place -> claim.has(passage.text().token(place).word()::equals));
    }

    static boolean isPast(Passage claim) {
        return claim.has(word -> PAST.contains(word) || word.startsWith("previ") || word.startsWith("suspen"));
    }

    private static boolean isInUse(Passage claim) {
        return claim.has("uso"::equals);
    }

    /** Whether the last verb before what is claimed tells of former times. */
    private static boolean isFormer(Passage claim, Passage passage) {
        var said = passage.withWhatLedToIt();
        for (int place = firstShared(claim, passage); place >= said.from(); place--) {
            if (ONCE.contains(said.text().token(place).word())
                    || STOPS.contains(said.text().token(place).word())) return true;
            if (NOW.contains(said.text().token(place).word())) return false;
            if (isInUse(claim) && Verbs.isOfThePast(said.text().token(place).word())) return true;
        }
        return false;
    }

    static int firstShared(Passage claim, Passage passage) {
        return passage.places()
                .filter(place -> Stems.tells(passage.text().token(place)))
                .filter(place -> claim.has(
                        word -> Stems.areOne(word, passage.text().token(place).word())))
                .findFirst()
                .orElse(passage.to() - 1);
    }

    /** {@code sertralina, mas ela suspendeu há um ano}, but not {@code losartana, parou de fumar}. */
    private static boolean isStoppedBehind(Passage passage) {
        if (isToldBehind(passage)) return true;
        var end = Math.min(passage.sentences().to(), passage.to() + NEAR);
        for (int place = passage.from(); place < end; place++) {
            var word = passage.text().token(place).word();
            if (place >= passage.to() && (isOfAnother(word) || isOther(passage, place))) return false;
            if (TO_STOP.contains(word) && isBecause(place + 1, passage.sentences())) return true;
            if (STOPS.contains(word) && isEndOfStop(place + 1, passage.sentences())) return true;
        }
        return false;
    }

    /** {@code losartana e o omeprazol acabou}. */
    private static boolean isOther(Passage said, int place) {
        var isFirst =
                said.text().token(place).part() != said.text().token(place - 1).part();
        return (said.text().token(place - 1).word().equals("e") || (isFirst && !isStopper(said.text(), place + 2)))
                && ARTICLES.contains(said.text().token(place).word());
    }

    /** {@code sertralina, o médico tirou}. */
    private static boolean isStopper(Reading text, int verb) {
        return verb < text.size() && STOPS.contains(text.token(verb).word());
    }

    private static boolean isInChildhood(Passage said, int place) {
        var before = place > 0 ? said.text().token(place - 1).word() : "";
        return CHILDHOOD.contains(said.text().token(place).word()) && (before.equals("quando") || before.equals("na"));
    }

    /** {@code só no primeiro dia}. */
    private static boolean isAtFirst(Passage said, int place) {
        return place + 1 < said.to() && said.text().token(place + 1).word().startsWith("primeir");
    }

    private static boolean isOfAnother(String word) {
        return Substances.isSubstance(word) || NOW.contains(word) || (ONCE.contains(word) && !STOPS.contains(word));
    }

    /** {@code tansulosina ele tomava}. */
    private static boolean isToldBehind(Passage passage) {
        var said = passage.sentences();
        return passage.to() + 1 < said.to()
                && HERSELF.contains(said.text().token(passage.to()).word())
                && Verbs.isOfOnce(said.text().token(passage.to() + 1).word());
    }

    /** {@code mandei parar porque irritou}, but not {@code suspender por uma semana}. */
    private static boolean isBecause(int place, Passage said) {
        return place >= said.to() || said.text().token(place).word().equals("porque");
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
            if (word.equals("so") && isAtFirst(said, place + 1)) return true;
            if (word.equals("mais") && place > 1 && said.text().isDenied(place)) return true;
        }
        return false;
    }
}

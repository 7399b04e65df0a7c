package clinic.domain.records.reading;

import java.util.Set;

/** Verbs, told by their endings as far as these tell: {@code melhorou}, {@code apliquei}, {@code tomava}. */
final class Verbs {
    private static final Set<String> I_DID = Vocabulary.of("fiz dei vi pus quis ouvi prescrevi suspendi pedi troquei");
    private static final Set<String> I_DO = Vocabulary.of("faco vou dou quero acho vejo prescrevo indico recomendo");
    private static final Set<String> ONCE = Vocabulary.of("era eram tinha tinham vinha fazia faziam havia doia sentia");
    private static final Set<String> NOW_OR_ONCE = Vocabulary.of("""
        tem teve e esta ta foi usa toma faz fez fuma bebe nega refere relata possui apresenta come dorme sente deu
        retorna volta mantem segue continua
        """);
    private static final Set<String> NO_VERBS =
            Vocabulary.of("sou vou rei lei brava cava fava oliva gengiva museu ateu");
    private static final int SHORT = 3;

    private Verbs() {}

    /** Whether the speaker does it or did it; what stands before it is then no subject. */
    static boolean isMine(String word) {
        return I_DID.contains(word) || I_DO.contains(word) || ends(word, "ei");
    }

    /** Whether it tells of one doing, which begins another clause where no conjunction stands before it. */
    static boolean isOfOneDoing(String word) {
        return I_DID.contains(word) || ends(word, "ei") || isOfThePast(word);
    }

    /** {@code resolveu}: what somebody else or something did. */
    static boolean isOfThePast(String word) {
        return ends(word, "ou") || ends(word, "eu") || ends(word, "iu");
    }

    /** {@code tinha}, {@code estava}: how it was for a while. */
    static boolean isOfOnce(String word) {
        return ONCE.contains(word) || ends(word, "ava") || ends(word, "avam");
    }

    static boolean isFinite(String word) {
        return NOW_OR_ONCE.contains(word) || isMine(word) || isOfOneDoing(word) || isOfOnce(word);
    }

    private static boolean ends(String word, String ending) {
        return word.length() > SHORT && word.endsWith(ending) && !NO_VERBS.contains(word);
    }
}

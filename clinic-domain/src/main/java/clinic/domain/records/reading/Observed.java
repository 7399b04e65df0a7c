package clinic.domain.records.reading;

import java.util.Set;

/** What is found today, and what was found once: {@code TSH estava oito, agora três}; {@code crostas que sumiram}. */
final class Observed {
    private static final Set<String> TODAY = Set.of("agora", "hoje");
    private static final Set<String> BEFORE = Vocabulary.of("antes passada passado anterior ultima ultimo primeira");
    private static final Set<String> LINKS = Set.of("que", "mas", "ja", "porem", "e");
    private static final int NEAR = 8;

    private Observed() {}

    /** Whether the claim says of today what the passage tells of another time. */
    static boolean isOfOnce(Passage claim, Passage passage) {
        return !Bygone.isPast(claim) && (isGone(passage) || isOfAnEarlierTime(claim, passage));
    }

    /** {@code palpitação ela tinha antes, agora não}. */
    static boolean isGone(Passage passage) {
        var said = passage.sentences();
        for (int place = passage.to(); place < Math.min(said.to(), passage.to() + NEAR); place++) {
            if (vanishes(word(said, place)) && !said.text().isDenied(place) && isOfIt(passage, place)) return true;
            if (isNoMore(said, place)) return true;
        }
        return false;
    }

    /** {@code que sumiram}, {@code mas resolveu}, but not of another thing that is named in between. */
    private static boolean isOfIt(Passage passage, int verb) {
        if (LINKS.contains(word(passage, verb - 1))) return true;
        for (int place = passage.to(); place < verb; place++) {
            if (Stems.tells(passage.text().token(place))) return false;
        }
        return true;
    }

    private static boolean isNoMore(Passage said, int place) {
        if (!TODAY.contains(word(said, place)) || place + 1 >= said.to()) return false;
        var isLast = place + 2 >= said.to()
                || said.text().token(place + 2).part()
                        != said.text().token(place).part();
        return word(said, place + 1).equals("nao") && isLast;
    }

    private static boolean vanishes(String word) {
        return word.startsWith("sumi")
                || word.startsWith("desaparec")
                || word.startsWith("regredi")
                || word.equals("acabou")
                || word.equals("cessou")
                || word.startsWith("resolveu")
                || word.startsWith("resolveram");
    }

    /** Whether the verb that leads to it, or the only one with it, tells how it was for a while. */
    private static boolean isOfAnEarlierTime(Passage claim, Passage passage) {
        if (claim.places()
                .filter(place -> claim.text().token(place).number() && !isTimed(claim, place))
                .anyMatch(number -> isLedByOnce(claim, number, passage))) return true;
        if (!passage.sentences().has(word -> isNow(word) || BEFORE.contains(word))) return false;
        var said = passage.withWhatLedToIt();
        var place = passage.from() - 1;
        while (place >= said.from() && !Verbs.isFinite(word(said, place)) && !isNow(word(said, place))) place--;
        return place >= said.from() && isHere(said, place, passage.from()) && Verbs.isOfOnce(word(said, place));
    }

    private static boolean isHere(Passage said, int place, int other) {
        return said.text().token(place).part() == said.text().token(other).part();
    }

    private static boolean isLedByOnce(Passage claim, int number, Passage passage) {
        var said = passage.places()
                .filter(place -> isNumber(passage, place, word(claim, number)))
                .toArray();
        if (said.length != 1) return false;
        int place = said[0] - 1;
        while (place >= passage.from() && !Verbs.isFinite(word(passage, place)) && !isNow(word(passage, place)))
            place--;
        return place >= passage.from() && Verbs.isOfOnce(word(passage, place));
    }

    /** {@code 18° há seis meses}. */
    private static boolean isTimed(Passage claim, int number) {
        for (int place = number + 1; place < Math.min(claim.to(), number + 3); place++) {
            if (word(claim, place).equals("ha")) return true;
        }
        return false;
    }

    private static boolean isNumber(Passage said, int place, String number) {
        if (word(said, place).equals(number)) return true;
        return place + 2 < said.to()
                && word(said, place + 1).equals("e")
                && number.equals(word(said, place) + "." + word(said, place + 2));
    }

    private static boolean isNow(String word) {
        return TODAY.contains(word) || word.startsWith("atual");
    }

    private static String word(Passage text, int place) {
        return text.text().token(place).word();
    }
}

package clinic.domain.records.reading;

import java.util.Set;

/** An amount that gave way to another: {@code baixou de cem pra cinquenta} is not one hundred any more. */
final class Changed {
    private static final Set<String> TO = Set.of("pra", "para");

    private Changed() {}

    /** Whether the claim has the former amount and not the one that it gave way to. */
    static boolean isFormer(Passage claim, Passage passage) {
        for (int place = passage.from(); place + 3 < passage.to(); place++) {
            var to = isChange(passage, place) ? behind(passage, place + 1) : -1;
            if (to >= 0 && hasNumber(claim, word(passage, place + 1)) && !hasNumber(claim, word(passage, to)))
                return true;
        }
        return false;
    }

    private static boolean isChange(Passage said, int of) {
        return word(said, of).equals("de") && said.text().token(of + 1).number();
    }

    /** The number behind {@code para}, or none. */
    private static int behind(Passage said, int number) {
        var to = number + 1;
        if (to < said.to() && said.text().token(to).unit()) to++;
        var isTo = to + 1 < said.to() && TO.contains(word(said, to));
        return isTo && said.text().token(to + 1).number() ? to + 1 : -1;
    }

    private static boolean hasNumber(Passage claim, String number) {
        return claim.tokens().anyMatch(token -> token.number() && token.word().equals(number));
    }

    private static String word(Passage text, int place) {
        return text.text().token(place).word();
    }
}

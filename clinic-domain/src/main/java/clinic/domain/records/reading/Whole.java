package clinic.domain.records.reading;

import java.util.Set;

/** What holds of a whole dictation, wherever a quote was taken from it. */
final class Whole {
    private static final Set<String> ENDED = Vocabulary.of("suspendi tirei retirei parei interrompi suspenso suspensa");
    private static final Set<String> TO = Set.of("a", "ao", "aos", "as");
    private static final int NEAR = 3;

    private Whole() {}

    /** {@code suspendi o ibuprofeno}, when it is claimed that it is taken. */
    static boolean isEnded(Passage claim, Reading said) {
        return !Bygone.isPast(claim)
                && !claim.has(
                        word -> word.startsWith("suspen") || word.startsWith("retir") || word.startsWith("interromp"))
                && claim.tokens()
                        .filter(Stems::tells)
                        .map(Token::word)
                        .filter(Substances::isSubstance)
                        .anyMatch(word -> isEnded(word, said));
    }

    private static boolean isEnded(String word, Reading said) {
        for (int place = 1; place < said.size(); place++) {
            if (!Stems.areOne(word, said.token(place).word())) continue;
            for (int before = place - 1; before >= Math.max(0, place - NEAR); before--) {
                if (said.token(before).part() == said.token(place).part()
                        && ENDED.contains(said.token(before).word())) return true;
            }
        }
        return false;
    }

    /** {@code sem alergias}, where one is told of anywhere. */
    static boolean isContradicted(Passage claim, Reading said) {
        if (claim.tokens().filter(Stems::tells).anyMatch(token -> !isAllergy(token.word()))) return false;
        if (claim.places()
                .noneMatch(place -> isAllergy(claim.text().token(place).word())
                        && claim.text().isDenied(place))) return false;
        for (int place = 0; place + 2 < said.size(); place++) if (isToSomething(place, said)) return true;
        return false;
    }

    private static boolean isToSomething(int place, Reading said) {
        return isAllergy(said.token(place).word())
                && !said.isDenied(place)
                && !said.isWithdrawn(place)
                && TO.contains(said.token(place + 1).word())
                && said.token(place + 1).part() == said.token(place).part()
                && !said.isDenied(place + 2)
                && !People.isOfAnother(new Passage(Reading.of(""), 0, 0), new Passage(said, place, place + 1));
    }

    private static boolean isAllergy(String word) {
        return word.startsWith("alergi");
    }
}

package clinic.domain.records.reading;

import java.util.Set;

/** Whether something is to be done each day, every other day, or when needed. */
final class Regular {
    private static final Set<String> EACH = Set.of("todo", "toda", "todos", "todas");
    private static final Set<String> NEEDED =
            Vocabulary.of("se caso crise crises necessario precisa precisar precisando sos");
    private static final Set<String> SPAN = Set.of("dia", "dias", "noite", "noites", "manha", "manhas");

    private Regular() {}

    /** Whether the claim tells of another rhythm than the passage. */
    static boolean isOther(Passage claim, Passage passage) {
        var said = passage.withItsPart();
        return (isEachDay(claim) && !isEachDay(said) && (said.has(NEEDED::contains) || isEachSecondDay(said)))
                || (isEachDay(claim) && !isEachDay(said) && isEachFewDays(said))
                || (claim.has(Regular::isAlternate) && !isEachSecondDay(said) && isEachDay(said));
    }

    private static boolean isAlternate(String word) {
        return word.startsWith("alternad");
    }

    /** {@code em dias alternados}, {@code dia sim dia não}. */
    private static boolean isEachSecondDay(Passage text) {
        return text.has(Regular::isAlternate)
                || text.places()
                        .anyMatch(place -> place + 1 < text.to()
                                && text.text().token(place).word().equals("dia")
                                && text.text().token(place + 1).word().equals("sim"));
    }

    /** {@code a cada dois dias}. */
    private static boolean isEachFewDays(Passage text) {
        for (int place = text.from(); place + 2 < text.to(); place++) {
            if (text.text().token(place).word().equals("cada")
                    && text.text().token(place + 1).number()
                    && text.text().token(place + 2).word().equals("dia")) return true;
        }
        return false;
    }

    private static boolean isEachDay(Passage text) {
        if (text.has(word -> word.startsWith("diari"))) return true;
        for (int place = text.from(); place + 1 < text.to(); place++) {
            if (EACH.contains(text.text().token(place).word())
                    && (SPAN.contains(text.text().token(place + 1).word())
                            || SPAN.contains(text.text()
                                    .token(Math.min(place + 2, text.to() - 1))
                                    .word()))) return true;
        }
        return false;
    }
}

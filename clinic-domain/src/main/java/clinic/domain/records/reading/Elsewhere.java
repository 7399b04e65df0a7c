package clinic.domain.records.reading;

import java.util.Set;

/** Where and when something was done, if at another place or at another time than is claimed. */
final class Elsewhere {
    private static final Set<String> WHERE = Set.of("no", "na", "nos", "nas");
    private static final Set<String> SPANS = Vocabulary.of("ano mes semana sessao vez consulta");

    private static final Set<String> LAST = Set.of("ultima", "outra", "primeira");

    private Elsewhere() {}

    /** {@code luz pulsada só no colo}, of which it is claimed that it was in the face. */
    static boolean isAtAnotherPlace(Passage claim, Passage passage) {
        var said = new Passage(passage.text(), 0, passage.sentences().to());
        if (passage.places().noneMatch(place -> isOnly(passage, place))) return false;
        return claim.places()
                .filter(place -> place > claim.from() && WHERE.contains(word(claim, place - 1)))
                .filter(place -> Stems.tells(claim.text().token(place)))
                .anyMatch(place -> !said.has(other -> Stems.areKin(word(claim, place), other)));
    }

    private static boolean isOnly(Passage text, int place) {
        return word(text, place).equals("so") && place + 1 < text.to() && WHERE.contains(word(text, place + 1));
    }

    /** {@code fio de sustentação ano passado}, of which it is claimed that it was done now. */
    static boolean isAtAnotherTime(Passage claim, Passage passage) {
        return !isPast(claim)
                && !Bygone.isPast(claim)
                && isPast(passage.withItsPart())
                && !isPast(passage.withWhatLedToIt());
    }

    /** {@code um nódulo da última vez}, but not {@code menos que da última vez}. */
    static boolean isOfLastTime(Passage claim, Passage passage) {
        var said = passage.withItsPart();
        return !isPast(claim)
                && !Bygone.isPast(claim)
                && said.places().anyMatch(place -> place > said.from() + 1 && isLastTime(said, place));
    }

    private static boolean isLastTime(Passage said, int place) {
        return SPANS.contains(word(said, place))
                && LAST.contains(word(said, place - 1))
                && (place < 3 || !word(said, place - 3).equals("que"));
    }

    private static boolean isPast(Passage text) {
        return text.places()
                .anyMatch(place -> place > text.from()
                        && word(text, place).startsWith("passad")
                        && SPANS.contains(word(text, place - 1)));
    }

    private static String word(Passage text, int place) {
        return text.text().token(place).word();
    }
}

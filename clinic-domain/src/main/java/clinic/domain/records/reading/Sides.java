package clinic.domain.records.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Right and left, one and both. */
final class Sides {
    private static final Set<String> RIGHT = Set.of("direito", "direita", "direitos", "direitas");
    private static final Set<String> LEFT = Set.of("esquerdo", "esquerda", "esquerdos", "esquerdas");
    private static final List<Set<String>> LEFT_RIGHT = List.of(RIGHT, LEFT);
    private static final Set<String> BOTH = Set.of("bilateral", "bilaterais", "bilateralmente", "ambos", "ambas");

    private static final Set<String> RESULTS =
            Set.of("positivo", "positiva", "negativo", "negativa", "ausente", "presente");
    private static final int COMMA = 5;

    private Sides() {}

    static boolean isSide(String word) {
        return RIGHT.contains(word) || LEFT.contains(word);
    }

    /** Whether the claim names a side that was not named, or says of the one what was said of the other. */
    static boolean areOther(Passage claim, Passage passage) {
        var here = passage.has(Sides::isSide) || areBoth(passage) ? passage : passage.sentences();
        if (areBoth(here)) return claim.has(word -> isSide(word) && !here.has(word::equals));
        var said = passage.withWhatLedToIt();
        if (here.equals(passage) && hasEach(said) && !hasEach(here) && isOfTheOther(claim, passage, said)) return true;
        var hasBoth = hasEach(here);
        if (claim.has(BOTH::contains)) return !hasBoth;
        if (hasBoth)
            return claim.places()
                    .filter(place -> isSide(word(claim, place)))
                    .anyMatch(place -> isExchanged(place, claim, here, here));
        return LEFT_RIGHT.stream().anyMatch(side -> claim.has(side::contains) && !here.has(side::contains));
    }

    /** {@code bilateral}, {@code dos dois lados}. */
    private static boolean areBoth(Passage text) {
        return text.has(BOTH::contains)
                || text.places()
                        .anyMatch(place -> place > text.from() && isEach(word(text, place - 1), word(text, place)));
    }

    private static boolean isEach(String one, String other) {
        return (one.equals("2") && other.equals("lados")) || (one.equals("cada") && other.equals("lado"));
    }

    private static boolean hasEach(Passage text) {
        return LEFT_RIGHT.stream().allMatch(side -> text.has(side::contains));
    }

    /** {@code direita abaulada, esquerda}, of which a quote shows the last words only. */
    private static boolean isOfTheOther(Passage claim, Passage passage, Passage said) {
        return claim.places()
                .filter(place -> isSide(word(claim, place)))
                .anyMatch(side -> isExchanged(side, claim, passage, said));
    }

    /** Whether each word beside the claimed side stands nearer to the other one in the passage. */
    private static boolean isExchanged(int side, Passage claim, Passage quote, Passage passage) {
        var nearest = beside(side, claim)
                .map(word -> firstIn(quote, word))
                .filter(place -> place >= 0)
                .map(place -> sideNear(place, passage))
                .toList();
        return !nearest.isEmpty() && nearest.stream().noneMatch(near -> areOne(near, word(claim, side)));
    }

    /** The nearest words that tell something, before the side and behind it, up to a comma. */
    private static Stream<String> beside(int side, Passage claim) {
        var here = claim.places()
                .filter(place -> claim.text().token(place).part()
                        == claim.text().token(side).part())
                .filter(place -> tells(claim, place))
                .boxed()
                .toList();
        return Stream.concat(
                        here.stream().filter(place -> place < side).reduce((one, other) -> other).stream(),
                        here.stream().filter(place -> place > side).limit(1))
                .map(place -> word(claim, place));
    }

    private static int firstIn(Passage passage, String word) {
        return passage.places()
                .filter(place -> Stems.areOne(word, word(passage, place)))
                .findFirst()
                .orElse(-1);
    }

    private static boolean tells(Passage passage, int place) {
        return Stems.tells(passage.text().token(place)) || RESULTS.contains(word(passage, place));
    }

    private static String sideNear(int place, Passage passage) {
        return passage.places()
                .filter(other -> isSide(word(passage, other)))
                .boxed()
                .min((one, other) -> Integer.compare(distance(one, place, passage), distance(other, place, passage)))
                .map(other -> word(passage, other))
                .orElse("");
    }

    /** The side mostly stands behind the word. A comma in between counts as many words. */
    private static int distance(int one, int other, Passage passage) {
        var parts = Math.abs(
                passage.text().token(one).part() - passage.text().token(other).part());
        return Math.abs(one - other) + parts * COMMA + (one < other ? 1 : 0);
    }

    private static boolean areOne(String one, String other) {
        return LEFT_RIGHT.stream().anyMatch(side -> side.contains(one) && side.contains(other));
    }

    private static String word(Passage passage, int place) {
        return passage.text().token(place).word();
    }
}

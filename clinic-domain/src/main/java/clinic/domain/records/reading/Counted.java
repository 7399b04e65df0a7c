package clinic.domain.records.reading;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What a number belongs to: {@code TGO 32, TGP 28} are not {@code TGO 28}, though both numbers were named. */
final class Counted {
    private static final Set<String> LINKS = Vocabulary.of("em no na nos nas de do da cada a ao pela pelo por");
    private static final Set<String> AND = Set.of("e", "mais", "com", "ha", "durante", "ou");

    private static final Set<String> PAIRING = Set.of("por", "x", "vez");

    private final Passage claim;
    private final Passage passage;

    private Counted(Passage claim, Passage passage) {
        this.claim = claim;
        this.passage = passage;
    }

    /** Whether a number of the claim stands with a word with which only another one was said. */
    static boolean areExchanged(Passage claim, Passage passage) {
        var counted = new Counted(claim, passage);
        return claim.places().filter(place -> isNumber(claim, place)).anyMatch(counted::isExchanged);
    }

    private boolean isExchanged(int number) {
        return isOrdinalOnly(number) || words(claim, number).stream().anyMatch(word -> isOther(number, word));
    }

    /** {@code o terceiro} are not {@code três canais}. */
    private boolean isOrdinalOnly(int number) {
        return !behind(claim, number).isEmpty()
                && passage.has((word(claim, number) + Token.ORDINAL)::equals)
                && !passage.has(word(claim, number)::equals);
    }

    /** Whether the word is said with numbers of that kind, and this is none of them. */
    private boolean isOther(int number, String word) {
        var said = numbers().filter(place -> belongs(word, place)).toArray();
        return said.length > 0
                && IntStream.of(said).allMatch(place -> !word(passage, place).equals(word(claim, number)))
                && numbers().anyMatch(place -> word(passage, place).equals(word(claim, number)))
                && IntStream.of(said).allMatch(place -> isAlike(unit(passage, place), unit(claim, number)));
    }

    private IntStream numbers() {
        return passage.places().filter(place -> isNumber(passage, place));
    }

    private boolean belongs(String word, int number) {
        return words(passage, number).stream().anyMatch(said -> Stems.areOne(said, word));
    }

    /** Those behind it up to the next number or "and": {@code 20 U em glabela}; else the one before: {@code TGO 32}. */
    private static Set<String> words(Passage text, int number) {
        var behind = behind(text, number);
        if (!behind.isEmpty()) return behind;
        for (int place = number - 1; place >= text.from() && !isNumber(text, place); place--) {
            if (tells(text, place))
                return isCounted(text, place, isHere(text, place, number)) ? Set.of() : Set.of(word(text, place));
        }
        return Set.of();
    }

    /** Whether a number stands before the word that counts it. */
    private static boolean isCounted(Passage text, int place, boolean isBeside) {
        int number = place - 1;
        while (number >= text.from() && !isNumber(text, number)) number--;
        if (isBeside && number == place - 1 && !isLabelled(text, number)) return false;
        return number >= text.from() && behind(text, number).contains(word(text, place));
    }

    /** {@code TGO 32}. */
    private static boolean isLabelled(Passage text, int number) {
        return number > text.from() && isHere(text, number - 1, number) && tells(text, number - 1);
    }

    private static Set<String> behind(Passage text, int number) {
        var words = new TreeSet<String>();
        int place = number + 1;
        if (place < text.to() && isUnit(text, place)) place++;
        for (; place < text.to() && isHere(text, place, number); place++) {
            if (isNumber(text, place) || AND.contains(word(text, place))) break;
            if (tells(text, place)) words.add(word(text, place));
            else if (!LINKS.contains(word(text, place))) break;
        }
        return isLabel(text, number, place) ? Set.of() : words;
    }

    /** {@code TGO 32 TGP 28}: what stands alone between two numbers belongs to the second where the first has its own. */
    private static boolean isLabel(Passage text, int number, int next) {
        return next == number + 2
                && next < text.to()
                && isNumber(text, next)
                && isHere(text, next, number)
                && isLabelled(text, number);
    }

    private static boolean tells(Passage text, int place) {
        return Stems.tells(text.text().token(place)) || Sides.isSide(word(text, place));
    }

    private static boolean isAlike(String said, String claimed) {
        return said.isEmpty() || claimed.isEmpty() || said.equals(claimed);
    }

    private static boolean isNumber(Passage text, int place) {
        return text.text().token(place).number()
                && !text.text().isWithdrawn(place)
                && !isSecond(text, place)
                && !word(text, place).endsWith(Token.ORDINAL);
    }

    /** {@code doze por oito}, {@code 12x8}. */
    private static boolean isSecond(Passage text, int place) {
        return place - 2 >= text.from()
                && PAIRING.contains(word(text, place - 1))
                && text.text().token(place - 2).number();
    }

    private static boolean isUnit(Passage text, int place) {
        return text.text().token(place).unit();
    }

    private static String unit(Passage text, int number) {
        return number + 1 < text.to() && isUnit(text, number + 1) ? word(text, number + 1) : "";
    }

    private static boolean isHere(Passage text, int place, int other) {
        return text.text().token(place).part() == text.text().token(other).part();
    }

    private static String word(Passage text, int place) {
        return text.text().token(place).word();
    }
}

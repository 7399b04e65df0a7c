package clinic.domain.records.reading;

import java.util.Set;
import java.util.stream.IntStream;

/** What a number belongs to: {@code TGO 32, TGP 28} are not {@code TGO 28}, though both numbers were named. */
final class Counted {
    private static final Set<String> LINKS = Vocabulary.of("em no na nos nas de do da cada a ao pela pelo");

    private final Passage claim;
    private final Passage passage;

    private Counted(Passage claim, Passage passage) {
        this.claim = claim;
        this.passage = passage;
    }

    /** Whether a number of the claim stands beside a word beside which another one was said. */
    static boolean areExchanged(Passage claim, Passage passage) {
        var counted = new Counted(claim, passage);
        return claim.places().filter(place -> isNumber(claim, place)).anyMatch(counted::isExchanged);
    }

    private boolean isExchanged(int number) {
        var behind = behind(number);
        if (behind >= 0) return isOther(number, behind, -1);
        var before = before(number);
        return before >= 0 && isOther(number, before, 1);
    }

    /** The word that is counted: {@code 20 U em glabela}, {@code 10 fios}. */
    private int behind(int number) {
        int place = number + 1;
        if (place < claim.to() && isUnit(claim, place)) place++;
        while (place < claim.to() && isHere(claim, place, number) && LINKS.contains(word(claim, place))) place++;
        return place < claim.to() && isHere(claim, place, number) && tells(place) ? place : -1;
    }

    private int before(int number) {
        for (int place = number - 1; place >= claim.from(); place--) {
            if (isNumber(claim, place)) return -1;
            if (tells(place)) return place;
        }
        return -1;
    }

    private boolean tells(int place) {
        return Stems.tells(claim.text().token(place));
    }

    /** @param step where the number stands from the word's place */
    private boolean isOther(int number, int counted, int step) {
        var said = passage.places()
                .filter(place -> Stems.areOne(word(claim, counted), word(passage, place)))
                .toArray();
        if (said.length == 0) return false;
        return IntStream.of(said).allMatch(place -> isOtherAt(number, place, step));
    }

    private boolean isOtherAt(int number, int place, int step) {
        for (int at = place + step; at >= passage.from() && at < passage.to(); at += step) {
            if (!isHere(passage, at, place)) return false;
            if (isNumber(passage, at)
                    && !passage.text().isWithdrawn(at)
                    && isAlike(unit(passage, at), unit(claim, number)))
                return !word(passage, at).equals(word(claim, number));
        }
        return false;
    }

    private static boolean isAlike(String said, String claimed) {
        return said.isEmpty() || said.equals(claimed);
    }

    private static boolean isNumber(Passage text, int place) {
        return text.text().token(place).number();
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

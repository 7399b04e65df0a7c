package clinic.domain.records.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers, and what they count. */
final class Amounts {
    /**
     * One number.
     *
     * @param unit empty: none was named
     */
    private record Amount(String number, String unit) {
        boolean isSaidBy(Amount said) {
            if (number.replace(Token.ORDINAL, "").equals(said.number.replace(Token.ORDINAL, ""))
                    && (unit.isEmpty() || said.unit.isEmpty() || unit.equals(said.unit))) return true;
            return Units.areOne(number, unit, said.number, said.unit);
        }

        boolean isOne() {
            return number.equals("1") && unit.isEmpty();
        }

        /** {@code 12 por 8} is a blood pressure of 120/80. */
        boolean isTenTimes(Amount said) {
            return number.length() > 1 && number.equals(said.number + "0") && unit.isEmpty() && said.unit.isEmpty();
        }
    }

    private static final Set<String> ONE = Set.of("um", "uma");
    private static final Map<String, String> HOURS_BETWEEN = Map.of("1", "24", "2", "12", "3", "8", "4", "6");
    private static final String PRESSURE = "por";

    private Amounts() {}

    /** Whether the claim counts something that the passage does not count so. */
    static boolean differ(Passage claim, Passage passage) {
        if (claim.has(Amounts::isFirst)
                && !passage.has(Amounts::isFirst)
                && passage.has(word -> word.endsWith(Token.ORDINAL))) return true;
        var said = of(Substances.own(claim, passage));
        var isPressure = passage.has(
                word -> word.equals(PRESSURE) || word.equals("x") || word.equals("vez") || word.startsWith("press"));
        return of(claim).stream()
                .anyMatch(claimed -> !isRhythm(claimed, said)
                        && !(claimed.isOne() && passage.has(ONE::contains))
                        && said.stream()
                                .noneMatch(one -> claimed.isSaidBy(one) || (isPressure && claimed.isTenTimes(one))));
    }

    /** {@code duas vezes ao dia} is {@code 12/12h}. */
    private static boolean isRhythm(Amount claimed, List<Amount> said) {
        return (claimed.unit().equals("h") || claimed.unit().isEmpty())
                && said.stream()
                        .filter(one -> one.unit().equals("vez"))
                        .anyMatch(one -> claimed.number().equals(HOURS_BETWEEN.get(one.number())));
    }

    private static boolean isFirst(String word) {
        return word.startsWith("primeir") || word.equals("1#");
    }

    private static List<Amount> of(Passage passage) {
        var amounts = new ArrayList<Amount>();
        passage.places().forEach(place -> {
            if (!passage.text().token(place).number()) return;
            amounts.add(amount(passage, place));
            if (isTenths(passage, place)) amounts.add(tenths(passage, place));
        });
        return amounts;
    }

    /** {@code nove e dois} may be nine point two. */
    private static boolean isTenths(Passage passage, int place) {
        return place + 2 < passage.to()
                && passage.text().token(place + 1).word().equals("e")
                && (ONE.contains(passage.text().token(place + 2).word())
                        || (passage.text().token(place + 2).number()
                                && passage.text().token(place + 2).word().length() == 1));
    }

    private static Amount tenths(Passage passage, int place) {
        return new Amount(
                passage.text().token(place).word() + "."
                        + passage.text().token(place + 2).word().replaceFirst("^uma?$", "1"),
                "");
    }

    private static Amount amount(Passage passage, int place) {
        var next = place + 1;
        var hasUnit = next < passage.to() && passage.text().token(next).unit();
        return new Amount(
                passage.text().token(place).word(),
                hasUnit ? passage.text().token(next).word() : "");
    }
}

package clinic.domain.records.reading;

import java.util.ArrayList;
import java.util.List;

/** Numbers, and what they count. */
final class Amounts {
    /**
     * One number.
     *
     * @param unit empty: none was named
     */
    private record Amount(String number, String unit) {
        boolean isSaidBy(Amount said) {
            return number.equals(said.number) && (unit.isEmpty() || said.unit.isEmpty() || unit.equals(said.unit));
        }

        /** {@code 12 por 8} is a blood pressure of 120/80. */
        boolean isTenTimes(Amount said) {
            return number.length() > 1 && number.equals(said.number + "0") && unit.isEmpty() && said.unit.isEmpty();
        }
    }

    private static final String PRESSURE = "por";

    private Amounts() {}

    /** Whether the claim counts something that the passage does not count so. */
    static boolean differ(Passage claim, Passage passage) {
        var said = of(passage);
        var isPressure = passage.has(
                word -> word.equals(PRESSURE) || word.equals("x") || word.equals("vez") || word.startsWith("press"));
        return of(claim).stream()
                .anyMatch(claimed -> said.stream()
                        .noneMatch(one -> claimed.isSaidBy(one) || (isPressure && claimed.isTenTimes(one))));
    }

    private static List<Amount> of(Passage passage) {
        var amounts = new ArrayList<Amount>();
        passage.places().forEach(place -> {
            if (passage.text().token(place).number()) amounts.add(amount(passage, place));
        });
        return amounts;
    }

    private static Amount amount(Passage passage, int place) {
        var next = place + 1;
        var hasUnit = next < passage.to() && passage.text().token(next).unit();
        return new Amount(
                passage.text().token(place).word(),
                hasUnit ? passage.text().token(next).word() : "");
    }
}

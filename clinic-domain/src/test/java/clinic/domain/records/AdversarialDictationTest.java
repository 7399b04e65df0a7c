package clinic.domain.records;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.records.RandomDictation.Mistake;
import clinic.domain.testkit.shared.Seeds;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Dictations at random, of which a model tells what was never said, leaves out that something was denied, exchanges sides
 * and doses. The figures stand in {@code docs/performance.md}.
 */
class AdversarialDictationTest {
    private static final int DICTATIONS = 500;
    private static final int AT_LEAST_PERCENT = 97;
    private static final int FALSE_ALARMS_PERCENT = 5;

    private final Map<Mistake, int[]> counts = new EnumMap<>(Mistake.class);

    @Test
    void catchesWhatWasNotSaid() {
        Seeds.forEach(DICTATIONS, this::weigh);
        counts.forEach((mistake, count) -> System.out.printf("%-15s %6d of %6d%n", mistake, count[1], count[0]));
        counts.forEach((mistake, count) -> {
            if (mistake == Mistake.NONE) {
                assertThat(count[1] * 100).as("false alarms").isLessThanOrEqualTo(count[0] * FALSE_ALARMS_PERCENT);
            } else {
                assertThat(count[1] * 100).as(mistake.name()).isGreaterThanOrEqualTo(count[0] * AT_LEAST_PERCENT);
            }
        });
    }

    private void weigh(Random random) {
        var dictation = new RandomDictation(random);
        for (var fact : dictation.facts()) {
            var count = counts.computeIfAbsent(fact.mistake(), mistake -> new int[2]);
            count[0]++;
            if (!EvidenceTest.weigh(fact.section().name(), dictation.text(), fact.quote(), fact.text())) count[1]++;
        }
    }
}

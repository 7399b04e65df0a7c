package clinic.domain.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StretchTest {
    private static final int SHORT_DAY = 7;

    @Test
    void overlapsWhateverSharesAMinuteWithIt() {
        for (var from = 0; from < SHORT_DAY; from++) {
            for (var to = from + 1; to <= SHORT_DAY; to++) assertOverlapsByTheMinute(new Stretch(from, to));
        }
    }

    private static void assertOverlapsByTheMinute(Stretch one) {
        for (var from = 0; from < SHORT_DAY; from++) {
            for (var to = from + 1; to <= SHORT_DAY; to++) {
                var other = new Stretch(from, to);
                var shares = IntStream.range(one.fromMinute(), one.toMinute())
                        .anyMatch(minute -> other.fromMinute() <= minute && minute < other.toMinute());
                assertThat(one.overlaps(other)).as("%s, %s", one, other).isEqualTo(shares);
            }
        }
    }
}

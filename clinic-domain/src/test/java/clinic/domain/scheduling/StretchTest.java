package clinic.domain.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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

    @Test
    void isWhenTheClockShowsIt() {
        assertThat(new Stretch(540, 720).on(LocalDate.parse("2026-11-24"), ZoneId.of("America/Sao_Paulo")))
                .contains(slot("2026-11-24T12:00:00Z", "2026-11-24T15:00:00Z"));
        assertThat(new Stretch(1320, 1440).on(LocalDate.parse("2018-11-03"), ZoneId.of("America/Sao_Paulo")))
                .as("until a midnight that is none")
                .contains(slot("2018-11-04T01:00:00Z", "2018-11-04T03:00:00Z"));
    }

    @Test
    void beginsAndEndsWithTheGapThatSwallowsItsEdge() {
        var newYork = ZoneId.of("America/New_York");
        var spring = LocalDate.parse("2027-03-14");
        assertThat(new Stretch(150, 360).on(spring, newYork))
                .contains(slot("2027-03-14T07:00:00Z", "2027-03-14T10:00:00Z"));
        assertThat(new Stretch(60, 150).on(spring, newYork))
                .contains(slot("2027-03-14T06:00:00Z", "2027-03-14T07:00:00Z"));
        assertThat(new Stretch(130, 170).on(spring, newYork)).isEmpty();
    }

    @Test
    void beginsAndEndsTheFirstTimeWhereTheClockShowsItTwice() {
        assertThat(new Stretch(90, 180).on(LocalDate.parse("2026-11-01"), ZoneId.of("America/New_York")))
                .contains(slot("2026-11-01T05:30:00Z", "2026-11-01T08:00:00Z"));
    }

    private static Slot slot(String start, String end) {
        return new Slot(Instant.parse(start), Instant.parse(end));
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

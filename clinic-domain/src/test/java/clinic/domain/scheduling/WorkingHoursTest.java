package clinic.domain.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTest {
    private static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");
    private static final Stretch MORNING = new Stretch(540, 720);
    private static final Stretch AFTERNOON = new Stretch(780, 1080);

    @Test
    void keepsTheStretchesOfADayInOrder() {
        assertThat(monday(AFTERNOON, MORNING).weekly())
                .isEqualTo(Map.of(DayOfWeek.MONDAY, List.of(MORNING, AFTERNOON)));
    }

    @Test
    void refusesStretchesThatOverlap() {
        assertThatThrownBy(() -> monday(AFTERNOON, MORNING, new Stretch(719, 730)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("stretches of a day must not overlap: MONDAY [");
        assertThatThrownBy(() -> monday(MORNING, MORNING)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void acceptsStretchesThatTouch() {
        assertThat(monday(new Stretch(720, 780), MORNING).weekly().get(DayOfWeek.MONDAY))
                .hasSize(2);
    }

    @Test
    void aWeekdayWithoutStretchesIsAWeekdayLeftOut() {
        assertThat(monday()).isEqualTo(WorkingHours.none(ZONE));
        assertThat(WorkingHours.none(ZONE).weekly()).isEmpty();
    }

    @Test
    void keepsItsOwnCopy() {
        var stretches = new ArrayList<>(List.of(MORNING));
        var weekly = new EnumMap<DayOfWeek, List<Stretch>>(Map.of(DayOfWeek.MONDAY, stretches));
        var hours = new WorkingHours(ZONE, weekly);
        stretches.clear();
        weekly.put(DayOfWeek.SUNDAY, List.of(AFTERNOON));
        assertThat(hours).isEqualTo(monday(MORNING));
        assertThatThrownBy(() -> hours.weekly().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @CsvSource({"-1, 60", "60, 60", "61, 60", "0, 1441", "1440, 1440"})
    void aStretchLiesWithinOneDay(int from, int to) {
        assertThatThrownBy(() -> new Stretch(from, to))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(": " + from + "-" + to);
    }

    @Test
    void aStretchMayLastFromMidnightToMidnight() {
        assertThat(new Stretch(0, 1440).toMinute()).isEqualTo(Stretch.DAY_MINUTES);
    }

    private static WorkingHours monday(Stretch... stretches) {
        return new WorkingHours(ZONE, Map.of(DayOfWeek.MONDAY, List.of(stretches)));
    }
}

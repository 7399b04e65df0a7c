package clinic.domain.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.domain.catalogue.ProcedureId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookingRulesTest {
    @ParameterizedTest
    @CsvSource({
        "0, PT0S, 1, grid must be 1 to 240 minutes: 0",
        "241, PT0S, 1, grid must be 1 to 240 minutes: 241",
        "15, PT-1S, 1, notice must be zero to PT8760H: PT-1S",
        "15, PT8760H1S, 1, notice must be zero to PT8760H: PT8760H1S",
        "15, PT0S, 0, horizon must be 1 to 3650 days: 0",
        "15, PT0S, 3651, horizon must be 1 to 3650 days: 3651",
    })
    void refusesImpossibleRules(int grid, Duration notice, int horizon, String message) {
        assertThatThrownBy(() -> rules(grid, notice, horizon, Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void acceptsTheOutermostRules() {
        assertThatCode(() -> rules(1, Duration.ZERO, 1, Set.of())).doesNotThrowAnyException();
        assertThatCode(() -> rules(240, BookingRules.LONGEST_NOTICE, BookingRules.FARTHEST_HORIZON, Set.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void keepsItsOwnSortedCopyOfTheClosingDays() {
        var days = new HashSet<>(List.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 1, 1)));
        var rules = rules(15, Duration.ZERO, 1, days);
        days.clear();
        assertThat(rules.closingDays()).containsExactly(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 25));
        assertThatThrownBy(() -> rules.closingDays().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, PT0S, PT0S, duration must be positive: PT0S",
        "PT-1M, PT0S, PT0S, 'duration must be whole seconds, at most PT168H: PT-1M'",
        "PT168H1S, PT0S, PT0S, 'duration must be whole seconds, at most PT168H: PT168H1S'",
        "PT0.5S, PT0S, PT0S, 'duration must be whole seconds, at most PT168H: PT0.5S'",
        "PT1M, PT-1S, PT0S, 'buffer before must be whole seconds, at most PT168H: PT-1S'",
        "PT1M, PT0S, PT0.1S, 'buffer after must be whole seconds, at most PT168H: PT0.1S'",
    })
    void refusesImpossibleTimes(Duration duration, Duration before, Duration after, String message) {
        assertThatThrownBy(() -> new ProcedureTimes(new ProcedureId(new UUID(0, 1)), duration, before, after))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void thePatientIsOccupiedWithoutTheBuffers() {
        var times = new ProcedureTimes(
                new ProcedureId(new UUID(0, 1)), Duration.ofMinutes(30), Duration.ofMinutes(5), Duration.ofMinutes(10));
        var nine = Instant.parse("2026-11-24T09:00:00Z");
        assertThat(times.visit(nine)).isEqualTo(new Slot(nine, Instant.parse("2026-11-24T09:30:00Z")));
        assertThat(times.occupied(nine))
                .isEqualTo(new Slot(Instant.parse("2026-11-24T08:55:00Z"), Instant.parse("2026-11-24T09:40:00Z")));
    }

    private static BookingRules rules(int grid, Duration notice, int horizon, Set<LocalDate> closingDays) {
        return new BookingRules(ZoneId.of("America/Sao_Paulo"), grid, notice, horizon, closingDays);
    }
}

package clinic.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClinicTest {
    private static final Clinic OPENED = Clinic.opened("Clínica", ZoneId.of("America/Sao_Paulo"));

    @Test
    void opensWithAQuarterOfAnHourAnHoursNoticeAndHalfAYear() {
        assertThat(OPENED.slotGridMinutes()).isEqualTo(15);
        assertThat(OPENED.minimumNoticeMinutes()).isEqualTo(60);
        assertThat(OPENED.horizonDays()).isEqualTo(180);
        assertThat(OPENED.closingDays()).isEmpty();
        assertThat(OPENED.version()).isEqualTo(1);
    }

    @Test
    void startsAppointmentsAtMinutesThatDivideTheDay() {
        var grids = IntStream.rangeClosed(-5, 1_500)
                .filter(Clinic::dividesDay)
                .boxed()
                .collect(Collectors.toList());
        assertThat(grids)
                .startsWith(1, 2, 3, 4, 5, 6)
                .contains(10, 15, 20, 30, 45, 60, 90)
                .endsWith(180, 240);
        assertThat(grids).doesNotContain(-1, 0, 7, 25, 50, 100, 288, 1_440).allMatch(grid -> 1_440 % grid == 0);
    }

    @ParameterizedTest
    @CsvSource({"25, 60, 180", "0, 60, 180", "480, 60, 180", "15, -1, 180", "15, 43201, 180", "15, 60, 0", "15, 60, 731"
    })
    void cannotBeBuiltBeyondItsBounds(int grid, int notice, int horizon) {
        assertThatIllegalArgumentException().isThrownBy(() -> OPENED.with(numbers(grid, notice, horizon)));
    }

    @Test
    void takesItsBounds() {
        assertThat(OPENED.with(numbers(240, 43_200, 730)).version()).isEqualTo(2);
        assertThat(OPENED.with(numbers(1, 0, 1)).differences(OPENED))
                .containsExactly("horizonDays", "minimumNoticeMinutes", "slotGridMinutes");
    }

    @Test
    void staysTheSameWhenNothingDiffers() {
        assertThat(OPENED.with(numbers(15, 60, 180))).isSameAs(OPENED);
    }

    @Test
    void keepsItsClosingDaysFromThoseWhoGaveThem() {
        var days = new TreeSet<LocalDate>();
        days.add(LocalDate.of(2026, 12, 25));
        var closed = OPENED.with(new ClinicChange(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(days),
                Optional.empty()));
        days.clear();
        assertThat(closed.closingDays()).containsExactly(LocalDate.of(2026, 12, 25));
    }

    @Test
    void answersNoMoreQuestionsThanAnybodyReads() {
        assertThat(OPENED.with(faq(50)).differences(OPENED)).containsExactly("faq");
        assertThatIllegalArgumentException().isThrownBy(() -> OPENED.with(faq(51)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Faq("q".repeat(201), "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Faq("q", "a".repeat(1_501)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Faq(" ", "a"));
    }

    private static ClinicChange faq(int many) {
        return new ClinicChange(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Collections.nCopies(many, new Faq("Aceita Pix?", "Sim."))));
    }

    private static ClinicChange numbers(int grid, int notice, int horizon) {
        return new ClinicChange(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(grid),
                Optional.of(notice),
                Optional.of(horizon),
                Optional.empty(),
                Optional.empty());
    }
}

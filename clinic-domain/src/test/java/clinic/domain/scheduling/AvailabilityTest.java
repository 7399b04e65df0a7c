package clinic.domain.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.domain.shared.ProfileId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvailabilityTest {
    private static final String DAY = "2026-11-24";

    @Test
    void offersWhatFitsIntoTheWorkingHours() {
        assertThat(offered(Example.on(DAY).working("09:00-10:45"))).containsExactly("09:00", "09:30", "10:00");
    }

    @Test
    void theLastVisitEndsWithTheWork() {
        assertThat(offered(Example.on(DAY).working("09:00-10:30").lasting(45).every(15)))
                .containsExactly("09:00", "09:15", "09:30", "09:45");
    }

    @Test
    void leavesTheLunchBreakFree() {
        assertThat(offered(Example.on(DAY).working("13:00-14:00", "10:00-11:30").lasting(60)))
                .containsExactly("10:00", "10:30", "13:00");
    }

    @Test
    void stretchesThatTouchAreOne() {
        assertThat(offered(Example.on(DAY).working("09:00-10:00", "10:00-11:00").lasting(90)))
                .containsExactly("09:00", "09:30");
    }

    @Test
    void aVisitMayRunAcrossMidnightWhereTheNextDayGoesOn() {
        var night = Example.on(DAY).working("00:00-01:00", "23:00-24:00").lasting(60);
        assertThat(offered(night)).containsExactly("00:00", "23:00", "23:30");
        var alone =
                Example.on(DAY).working(DayOfWeek.WEDNESDAY, "01:00-02:00").working(DayOfWeek.TUESDAY, "23:00-24:00");
        assertThat(offered(alone.lasting(60))).containsExactly("23:00");
    }

    @Test
    void nobodyWorksOnADayWithoutHours() {
        assertThat(Example.on(DAY).working(DayOfWeek.TUESDAY).offered()).isEmpty();
    }

    @Test
    void anOccupationTakesWhatItTouchesAndNoMore() {
        var busy = Example.on(DAY).busy(DAY + "T09:30", DAY + "T10:00").busy(DAY + "T11:01", DAY + "T11:02");
        assertThat(offered(busy)).containsExactly("09:00", "10:00", "10:30", "11:30");
    }

    @Test
    void buffersKeepClearOfOccupationsButMayTouchThem() {
        var busy = Example.on(DAY).every(5).lasting(20).buffers(10, 15).working("09:00-11:00");
        busy.busy(DAY + "T10:00", DAY + "T10:10");
        assertThat(offered(busy))
                .containsExactly(
                        "09:00", "09:05", "09:10", "09:15", "09:20", "09:25", "10:20", "10:25", "10:30", "10:35",
                        "10:40");
    }

    @Test
    void buffersMayLieOutsideTheWorkingHours() {
        assertThat(offered(Example.on(DAY).working("09:00-09:30").buffers(60, 60)))
                .containsExactly("09:00");
    }

    @Test
    void aBufferOutsideTheWorkingHoursStillMeetsTimeOff() {
        var early = Example.on(DAY).working("09:00-09:30").buffers(60, 0).busy(DAY + "T07:00", DAY + "T08:01");
        assertThat(early.offered()).isEmpty();
        assertThat(early.judged(DAY + "T09:00")).isEqualTo(new Verdict.Taken());
    }

    @Test
    void aClosingDayIsClosedToVisitsThatRunIntoIt() {
        var night = Example.on(DAY).working("00:00-24:00").lasting(60).closedOn("2026-11-25");
        assertThat(offered(night)).startsWith("00:00").endsWith("22:30", "23:00");
    }

    @Test
    void closingDaysAreTheClinicsOwn() {
        var abroad = Example.on(DAY)
                .professionalIn("Europe/Lisbon")
                .working("01:00-05:00")
                .every(60)
                .closedOn(DAY);
        assertThat(abroad.offered("2026-11-25"))
                .containsExactly("2026-11-25T03:00", "2026-11-25T04:00", "2026-11-26T01:00", "2026-11-26T02:00");
    }

    @Test
    void daysAreTheClinicsAlsoForAProfessionalElsewhere() {
        var abroad = Example.on(DAY)
                .professionalIn("Asia/Kathmandu")
                .working("09:00-11:00")
                .every(60);
        assertThat(abroad.offered()).containsExactly("2026-11-24T09:00", "2026-11-24T10:00");
        var late = Example.on(DAY)
                .professionalIn("Asia/Kathmandu")
                .working("08:00-10:00")
                .every(60);
        assertThat(late.offered()).containsExactly("2026-11-24T09:00", "2026-11-25T08:00");
    }

    @Test
    void noticeIsKeptToTheSecond() {
        var soon = Example.on(DAY).notice(Duration.ofMinutes(60));
        assertThat(offered(soon.now(DAY + "T08:30"))).startsWith("09:30");
        assertThat(offered(soon.now(DAY + "T08:30:00.001"))).startsWith("10:00");
        assertThat(offered(soon.now(DAY + "T08:00"))).startsWith("09:00");
    }

    @Test
    void withoutNoticeTheVeryMomentIsOffered() {
        assertThat(offered(Example.on(DAY).now(DAY + "T10:30"))).containsExactly("10:30", "11:00", "11:30");
    }

    @Test
    void theHorizonIsTheWholeOfItsLastDay() {
        var far = Example.on(DAY).horizon(10).now("2026-11-14T23:59");
        assertThat(far.offered("2026-11-25")).hasSize(6).allMatch(start -> start.startsWith(DAY));
        assertThat(far.horizon(9).offered("2026-11-25")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "7, '00:00 00:07 00:14', '23:48 23:55'",
        "10, '00:00 00:10 00:20', '23:40 23:50'",
        "15, '00:00 00:15 00:30', '23:30 23:45'",
        "20, '00:00 00:20 00:40', '23:20 23:40'",
        "30, '00:00 00:30 01:00', '23:00 23:30'",
        "45, '00:00 00:45 01:30', '22:30 23:15'",
        "50, '00:00 00:50 01:40', '22:30 23:20'",
        "60, '00:00 01:00 02:00', '22:00 23:00'",
        "240, '00:00 04:00 08:00', '16:00 20:00'",
    })
    void theGridIsCountedFromEachMidnight(int minutes, String first, String last) {
        var open = Example.on(DAY).working("00:00-24:00").lasting(1).every(minutes);
        assertThat(offered(open)).startsWith(first.split(" ")).endsWith(last.split(" "));
        assertThat(open.offered("2026-12-24"))
                .hasSize(31 * Math.ceilDiv(1440, minutes))
                .contains("2026-12-24T00:00");
    }

    @Test
    void theGridIsTheProfessionalsWallClock() {
        var kathmandu =
                Example.on(DAY).professionalIn("Asia/Kathmandu").every(60).working("09:00-11:00");
        assertThat(kathmandu.judged("2026-11-24T09:00+05:45")).isInstanceOf(Verdict.Bookable.class);
    }

    @Test
    void whoDoesNotPerformTheProcedureIsNotOffered() {
        assertThat(Example.on(DAY).notPerformed().offered()).isEmpty();
    }

    @Test
    void offersNothingWhenTheLastDayIsBeforeTheFirst() {
        assertThat(Example.on(DAY).offered("2026-11-23")).isEmpty();
    }

    @Test
    void daysFarOutsideThePeriodOfferNothing() {
        var example = Example.on(DAY);
        var diaries = List.of(example.diary());
        assertThat(example.availability().offers(diaries, LocalDate.MIN, LocalDate.of(2026, 5, 23)))
                .isEmpty();
        assertThat(example.availability().offers(diaries, LocalDate.of(2027, 5, 25), LocalDate.MAX))
                .isEmpty();
        assertThat(example.availability().offers(diaries, LocalDate.MIN, LocalDate.MAX))
                .hasSize(366 * 6);
    }

    @Test
    void offersOfOneMomentComeInTheOrderOfTheProfessionals() {
        var example = Example.on(DAY).working("09:00-10:00");
        var high = new ProfileId(UUID.fromString("f0000000-0000-7000-8000-000000000000"));
        var last = new Diary(high, example.diary().hours(), Occupancy.empty(), true);
        var early = Example.on(DAY)
                .working("09:00-10:00")
                .busy(DAY + "T09:30", DAY + "T10:00")
                .diary(2);
        var day = LocalDate.parse(DAY);
        assertThat(example.availability().offers(List.of(last, early, example.diary(1)), day, day))
                .extracting(offer -> offer.slot()
                                .start()
                                .atZone(example.diary().hours().zone())
                                .toLocalTime() + " "
                        + offer.professional().value().toString().charAt(0)
                        + offer.professional().value().getLeastSignificantBits() % 10)
                .containsExactly("09:00 01", "09:00 02", "09:00 f-8", "09:30 01", "09:30 f-8");
    }

    @Test
    void aProfessionalHasOneDiary() {
        var example = Example.on(DAY);
        var day = LocalDate.parse(DAY);
        assertThatThrownBy(() -> example.availability().offers(List.of(example.diary(), example.diary()), day, day))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a professional must have one diary: ");
    }

    private static List<String> offered(Example example) {
        return example.offered().stream().map(start -> start.substring(11)).toList();
    }
}

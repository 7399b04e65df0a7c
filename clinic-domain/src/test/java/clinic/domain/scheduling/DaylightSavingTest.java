package clinic.domain.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DaylightSavingTest {
    @Test
    void nineOClockStaysNineOClock() {
        var winter = Example.on("2026-03-28").in("Europe/Lisbon").working("09:00-10:00");
        var summer = Example.on("2026-03-29").in("Europe/Lisbon").working("09:00-10:00");
        assertThat(starts(winter, "2026-03-28")).startsWith("2026-03-28T09:00:00Z");
        assertThat(starts(summer, "2026-03-29")).startsWith("2026-03-29T08:00:00Z");
    }

    @Test
    void offersNoTimeThatTheClockSkips() {
        var newYork = Example.on("2026-03-08").in("America/New_York").working("01:00-04:00");
        assertThat(newYork.offered())
                .containsExactly("2026-03-08T01:00", "2026-03-08T01:30", "2026-03-08T03:00", "2026-03-08T03:30");
    }

    @Test
    void aVisitAcrossASkippedHourLastsItsFullTime() {
        var newYork = Example.on("2026-03-08")
                .in("America/New_York")
                .working("01:00-04:00")
                .lasting(90);
        assertThat(newYork.offered()).containsExactly("2026-03-08T01:00", "2026-03-08T01:30");
        assertThat(newYork.judged("2026-03-08T01:30"))
                .isEqualTo(bookable("2026-03-08T06:30:00Z", "2026-03-08T08:00:00Z"));
    }

    @Test
    void aStretchThatBeginsInASkippedHourBeginsAtItsEnd() {
        var newYork = Example.on("2026-03-08").in("America/New_York").working("02:30-04:00");
        assertThat(newYork.offered()).containsExactly("2026-03-08T03:00", "2026-03-08T03:30");
    }

    @Test
    void aStretchThatIsSkippedWhollyOffersNothing() {
        var newYork = Example.on("2026-03-08").in("America/New_York").working("02:00-02:45");
        assertThat(newYork.offered()).isEmpty();
    }

    @Test
    void stretchesThatOnlyASkippedHourDividesAreOne() {
        var newYork = Example.on("2026-03-08").in("America/New_York").working("01:00-02:00", "03:00-04:00");
        assertThat(newYork.lasting(120).offered()).containsExactly("2026-03-08T01:00");
    }

    @Test
    void offersATimeThatExistsTwiceOnce() {
        var newYork = Example.on("2026-11-01").in("America/New_York").working("00:30-02:30");
        assertThat(newYork.offered())
                .containsExactly("2026-11-01T00:30", "2026-11-01T01:00", "2026-11-01T01:30", "2026-11-01T02:00");
        assertThat(newYork.judged("2026-11-01T01:30-04:00")).isInstanceOf(Verdict.Bookable.class);
        assertThat(newYork.judged("2026-11-01T01:30-05:00")).isEqualTo(offTheGrid());
    }

    @Test
    void staffMayOverrideTheSecondOfTwoEqualTimes() {
        var newYork = Example.on("2026-11-01").in("America/New_York").working("00:30-02:30");
        assertThat(newYork.overridden("2026-11-01T01:30-05:00"))
                .isEqualTo(bookable("2026-11-01T06:30:00Z", "2026-11-01T07:00:00Z"));
    }

    @Test
    void aStretchThatEndsAtATimeThatExistsTwiceEndsTheFirstTime() {
        var lisbon = Example.on("2026-10-25").in("Europe/Lisbon").working("00:00-01:30");
        assertThat(lisbon.offered()).containsExactly("2026-10-25T00:00", "2026-10-25T00:30", "2026-10-25T01:00");
        assertThat(lisbon.lasting(120).offered()).isEmpty();
    }

    @Test
    void aStretchAcrossARepeatedHourIsAnHourLonger() {
        var lisbon = Example.on("2026-10-25")
                .in("Europe/Lisbon")
                .working("00:00-03:00")
                .every(60);
        assertThat(lisbon.lasting(240).offered()).containsExactly("2026-10-25T00:00");
    }

    @Test
    void aDayWhoseMidnightDoesNotExistBeginsAtOne() {
        var saoPaulo = Example.on("2018-11-04").working("00:00-24:00").every(60).lasting(60);
        assertThat(saoPaulo.offered())
                .hasSize(23)
                .startsWith("2018-11-04T01:00", "2018-11-04T02:00")
                .endsWith("2018-11-04T23:00");
        assertThat(saoPaulo.judged("2018-11-04T03:00:00Z")).isInstanceOf(Verdict.Bookable.class);
    }

    @Test
    void aVisitRunsAcrossAMidnightThatDoesNotExist() {
        var saoPaulo = Example.on("2018-11-03").working("00:00-24:00").lasting(60);
        assertThat(saoPaulo.offered()).endsWith("2018-11-03T23:00", "2018-11-03T23:30");
        assertThat(saoPaulo.judged("2018-11-03T23:30"))
                .isEqualTo(bookable("2018-11-04T02:30:00Z", "2018-11-04T03:30:00Z"));
    }

    @Test
    void closesADayWhoseMidnightDoesNotExistFromItsFirstMoment() {
        var saoPaulo = Example.on("2018-11-03")
                .working("00:00-24:00")
                .every(60)
                .lasting(60)
                .closedOn("2018-11-04");
        assertThat(saoPaulo.offered("2018-11-05"))
                .contains("2018-11-03T23:00", "2018-11-05T00:00")
                .noneMatch(start -> start.startsWith("2018-11-04"));
    }

    @Test
    void theHourBeforeMidnightThatExistsTwiceIsOfferedOnce() {
        var saoPaulo = Example.on("2019-02-16").working("22:00-24:00");
        assertThat(saoPaulo.offered("2019-02-17").subList(0, 4))
                .containsExactly("2019-02-16T22:00", "2019-02-16T22:30", "2019-02-16T23:00", "2019-02-16T23:30");
        assertThat(saoPaulo.judged("2019-02-16T23:00-02:00")).isInstanceOf(Verdict.Bookable.class);
        assertThat(saoPaulo.judged("2019-02-16T23:00-03:00")).isEqualTo(offTheGrid());
    }

    @Test
    void todayIsStillTodayInTheRepeatedHourBeforeMidnight() {
        var repeated = Example.on("2019-02-17")
                .now("2019-02-16T23:00-03:00")
                .horizon(1)
                .working("09:00-10:00");
        assertThat(repeated.offered("2019-02-18")).containsExactly("2019-02-17T09:00", "2019-02-17T09:30");
    }

    @Test
    void anEveningWithARepeatedHourHasRoomForThree() {
        var saoPaulo = Example.on("2019-02-16").working("22:00-24:00").lasting(180);
        assertThat(saoPaulo.offered()).containsExactly("2019-02-16T22:00");
        assertThat(Example.on("2019-02-15").working("22:00-24:00").lasting(180).offered())
                .isEmpty();
    }

    @Test
    void knowsChangesOfHalfAnHour() {
        var gap = Example.on("2026-10-04")
                .in("Australia/Lord_Howe")
                .working("01:30-03:00")
                .every(15);
        assertThat(gap.offered()).containsExactly("2026-10-04T01:30", "2026-10-04T01:45", "2026-10-04T02:30");
        var overlap = Example.on("2026-04-05")
                .in("Australia/Lord_Howe")
                .working("01:15-02:15")
                .every(15);
        assertThat(overlap.offered()).containsExactly("2026-04-05T01:15", "2026-04-05T01:30", "2026-04-05T01:45");
        assertThat(overlap.judged("2026-04-05T01:45+10:30")).isEqualTo(offTheGrid());
    }

    @Test
    void aDayThatAZoneLeftOutOffersNothing() {
        var apia = Example.on("2011-12-29")
                .in("Pacific/Apia")
                .working("09:00-10:00")
                .every(60);
        assertThat(apia.offered("2011-12-31")).containsExactly("2011-12-29T09:00", "2011-12-31T09:00");
    }

    private static List<String> starts(Example example, String day) {
        var date = LocalDate.parse(day);
        return example.availability().offers(List.of(example.diary()), date, date).stream()
                .map(offer -> offer.slot().start().toString())
                .toList();
    }

    private static Verdict bookable(String start, String end) {
        var visit = new Slot(Instant.parse(start), Instant.parse(end));
        return new Verdict.Bookable(visit, visit);
    }

    private static Verdict offTheGrid() {
        return new Verdict.Refused(Set.of(NotBookable.OFF_THE_GRID));
    }
}

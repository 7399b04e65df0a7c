package clinic.domain.scheduling;

import static clinic.domain.scheduling.NotBookable.BEYOND_HORIZON;
import static clinic.domain.scheduling.NotBookable.CLOSED;
import static clinic.domain.scheduling.NotBookable.IN_THE_PAST;
import static clinic.domain.scheduling.NotBookable.NOT_PERFORMED;
import static clinic.domain.scheduling.NotBookable.OFF_THE_GRID;
import static clinic.domain.scheduling.NotBookable.OUTSIDE_WORKING_HOURS;
import static clinic.domain.scheduling.NotBookable.TOO_SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JudgeTest {
    private static final String DAY = "2026-11-24";

    @Test
    void tellsWhatThePatientAndTheProfessionalWillBeOccupiedWith() {
        var example = Example.on(DAY).lasting(40).buffers(5, 10);
        assertThat(example.judged(DAY + "T09:30"))
                .isEqualTo(new Verdict.Bookable(
                        new Slot(example.at(DAY + "T09:30"), example.at(DAY + "T10:10")),
                        new Slot(example.at(DAY + "T09:25"), example.at(DAY + "T10:20"))));
    }

    @Test
    void refusesForEveryReasonAtOnce() {
        var past = Example.on(DAY).notPerformed().closedOn(DAY).now("2026-11-25T00:00");
        assertThat(past.judged(DAY + "T08:59:59"))
                .isEqualTo(refused(OUTSIDE_WORKING_HOURS, CLOSED, IN_THE_PAST, OFF_THE_GRID, NOT_PERFORMED));
        var far = Example.on(DAY).notPerformed().closedOn(DAY).horizon(1);
        assertThat(far.judged(DAY + "T08:59:59"))
                .isEqualTo(refused(OUTSIDE_WORKING_HOURS, CLOSED, BEYOND_HORIZON, OFF_THE_GRID, NOT_PERFORMED));
    }

    @Test
    void namesTheReasonsInTheirOrder() {
        var past = Example.on(DAY).notPerformed().now("2026-11-25T00:00").judged(DAY + "T08:00");
        assertThat(((Verdict.Refused) past).reasons())
                .containsExactly(OUTSIDE_WORKING_HOURS, IN_THE_PAST, NOT_PERFORMED);
    }

    @Test
    void whatTheRulesRefuseIsNotCalledTaken() {
        var busy = Example.on(DAY).busy(DAY + "T08:00", DAY + "T09:30");
        assertThat(busy.judged(DAY + "T08:30")).isEqualTo(refused(OUTSIDE_WORKING_HOURS));
        assertThat(busy.judged(DAY + "T09:00")).isEqualTo(new Verdict.Taken());
        assertThat(busy.judged(DAY + "T09:30")).isInstanceOf(Verdict.Bookable.class);
    }

    @Test
    void overridingLiftsHoursClosingNoticeAndGrid() {
        var example = Example.on(DAY).closedOn(DAY).notice(Duration.ofHours(1)).now(DAY + "T07:00");
        assertThat(example.judged(DAY + "T07:10"))
                .isEqualTo(refused(OUTSIDE_WORKING_HOURS, CLOSED, TOO_SOON, OFF_THE_GRID));
        assertThat(example.overridden(DAY + "T07:10")).isInstanceOf(Verdict.Bookable.class);
    }

    @Test
    void overridingNeverLiftsThePastTheHorizonNorWhoPerforms() {
        var past = Example.on(DAY).closedOn(DAY).notPerformed().now(DAY + "T07:00");
        assertThat(past.overridden(DAY + "T06:59")).isEqualTo(refused(IN_THE_PAST, NOT_PERFORMED));
        assertThat(Example.on(DAY).horizon(1).overridden(DAY + "T06:59")).isEqualTo(refused(BEYOND_HORIZON));
    }

    @Test
    void overridingNeverLiftsAnOccupation() {
        var busy = Example.on(DAY).buffers(10, 0).busy(DAY + "T06:00", DAY + "T07:00");
        assertThat(busy.overridden(DAY + "T07:05")).isEqualTo(new Verdict.Taken());
        assertThat(busy.overridden(DAY + "T07:10")).isInstanceOf(Verdict.Bookable.class);
    }

    @Test
    void thisVeryMomentIsNotThePastButTooSoon() {
        var example = Example.on(DAY).notice(Duration.ofHours(1)).now(DAY + "T09:00");
        assertThat(example.judged(DAY + "T08:30")).isEqualTo(refused(OUTSIDE_WORKING_HOURS, IN_THE_PAST));
        assertThat(example.judged(DAY + "T09:00")).isEqualTo(refused(TOO_SOON));
        assertThat(example.judged(DAY + "T09:30")).isEqualTo(refused(TOO_SOON));
        assertThat(example.judged(DAY + "T10:00")).isInstanceOf(Verdict.Bookable.class);
        assertThat(example.now(DAY + "T09:00:00.000000001").judged(DAY + "T09:00"))
                .isEqualTo(refused(IN_THE_PAST));
    }

    @Test
    void theHorizonEndsWithItsLastDayInTheClinic() {
        var example = Example.on(DAY).working("00:00-24:00").horizon(1).now("2026-11-23T12:00");
        assertThat(example.judged("2026-11-24T23:30")).isInstanceOf(Verdict.Bookable.class);
        assertThat(example.judged("2026-11-25T00:00")).isEqualTo(refused(BEYOND_HORIZON));
    }

    @Test
    void aStartWithinASecondIsOffTheGridAndTouchesBothSecondsAround() {
        var example = Example.on(DAY).busy(DAY + "T10:00", DAY + "T10:30");
        assertThat(example.judged(DAY + "T09:00:00.5")).isEqualTo(refused(OFF_THE_GRID));
        assertThat(example.judged(DAY + "T11:30:00.5")).isEqualTo(refused(OUTSIDE_WORKING_HOURS, OFF_THE_GRID));
        assertThat(example.overridden(DAY + "T09:30:00.5")).isEqualTo(new Verdict.Taken());
        assertThat(example.overridden(DAY + "T09:29:59.5")).isInstanceOf(Verdict.Bookable.class);
        assertThat(example.overridden(DAY + "T10:29:59.5")).isEqualTo(new Verdict.Taken());
        assertThat(example.overridden(DAY + "T10:30:00.5")).isInstanceOf(Verdict.Bookable.class);
    }

    @Test
    void refusesTheEndsOfTime() {
        var example = Example.on(DAY);
        var availability = example.availability();
        assertThat(availability.judge(example.diary(), Instant.MIN, true)).isEqualTo(refused(IN_THE_PAST));
        assertThat(availability.judge(example.diary(), Instant.MAX, true)).isEqualTo(refused(BEYOND_HORIZON));
    }

    @Test
    void aRefusalHasAReason() {
        assertThatThrownBy(() -> new Verdict.Refused(Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("refusal must have a reason: []");
    }

    private static Verdict refused(NotBookable... reasons) {
        return new Verdict.Refused(Set.of(reasons));
    }
}

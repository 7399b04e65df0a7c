package clinic.domain.testkit.scheduling;

import static clinic.domain.testkit.scheduling.AppointmentBuilder.anAppointment;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.scheduling.Agenda;
import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.ProcedureTimes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which day of an agenda an appointment is in: the one that the clinic's clock shows when it starts. */
public abstract class AgendaDaysContract extends SchedulingContract {
    private static final ProcedureTimes MINUTE =
            new ProcedureTimes(Cast.CONSULTATION, Duration.ofMinutes(1), Duration.ZERO, Duration.ZERO);

    @Test
    public void beginsAndEndsADayAtTheClinicsMidnight() {
        assertDays("America/Sao_Paulo", "2026-11-24", "2026-11-24T02:59:00Z", "2026-11-24T03:00:00Z");
        assertDays("America/Sao_Paulo", "2026-11-25", "2026-11-25T02:59:00Z", "2026-11-25T03:00:00Z");
    }

    @Test
    public void knowsTheDaysOfZonesAheadAndBehind() {
        assertDays("Pacific/Kiritimati", "2026-11-24", "2026-11-23T09:59:00Z", "2026-11-23T10:00:00Z");
        assertDays("Pacific/Pago_Pago", "2026-11-24", "2026-11-24T10:59:00Z", "2026-11-24T11:00:00Z");
    }

    @Test
    public void beginsADayWithoutAMidnightWhenTheClockWasSet() {
        assertDays("America/Sao_Paulo", "2018-11-04", "2018-11-04T02:59:00Z", "2018-11-04T03:00:00Z");
    }

    @Test
    public void beginsADayThatHasMidnightTwiceAtTheFirst() {
        assertDays("America/Havana", "2026-11-01", "2026-11-01T03:59:00Z", "2026-11-01T04:00:00Z");
        assertDays("America/Havana", "2026-11-01", "2026-11-01T03:30:00Z", "2026-11-01T05:00:00Z");
    }

    @Test
    public void showsTheHourBeforeAMidnightThatComesTwiceOnce() {
        stage().clinicIn(ZoneId.of("America/Sao_Paulo"));
        var before = at("2018-02-18T01:30:00Z");
        var again = at("2018-02-18T02:30:00Z");
        var after = at("2018-02-18T03:00:00Z");
        assertThat(days("2018-02-17", 2)).containsExactly(List.of(before, again), List.of(after));
    }

    /** That of two appointments the first belongs to the day before, the other one to this day. */
    private void assertDays(String zone, String day, String last, String first) {
        stage().clinicIn(ZoneId.of(zone));
        var before = at(last);
        var after = at(first);
        var date = LocalDate.parse(day);
        assertThat(days(day, 1))
                .as(zone)
                .allSatisfy(shown -> assertThat(shown).contains(after).doesNotContain(before));
        assertThat(days(date.minusDays(1).toString(), 1))
                .as(zone)
                .allSatisfy(shown -> assertThat(shown).contains(before).doesNotContain(after));
        assertThat(days(date.minusDays(1).toString(), 2).getFirst()).as(zone).contains(before);
        kept(before.cancel(NINE, Optional.empty()));
        kept(after.cancel(NINE, Optional.empty()));
    }

    private Appointment at(String start) {
        return added(anAppointment().at(Instant.parse(start)).lasting(MINUTE));
    }

    private List<List<Appointment>> days(String first, int count) {
        var agenda = stage().views().agenda(RECEPTIONIST, LocalDate.parse(first), count, Optional.empty(), NINE);
        assertThat(agenda.days()).hasSize(count);
        return agenda.days().stream().map(AgendaDaysContract::appointments).toList();
    }

    private static List<Appointment> appointments(Agenda.Day day) {
        return day.appointments().stream()
                .map(entry -> entry.view().appointment())
                .filter(Appointment::occupies)
                .toList();
    }
}

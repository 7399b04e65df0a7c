package clinic.application.scheduling;

import static clinic.application.scheduling.Booking.aBooking;
import static clinic.domain.scheduling.NotBookable.BEYOND_HORIZON;
import static clinic.domain.scheduling.NotBookable.CLOSED;
import static clinic.domain.scheduling.NotBookable.IN_THE_PAST;
import static clinic.domain.scheduling.NotBookable.NOT_PERFORMED;
import static clinic.domain.scheduling.NotBookable.OFF_THE_GRID;
import static clinic.domain.scheduling.NotBookable.OUTSIDE_WORKING_HOURS;
import static clinic.domain.scheduling.NotBookable.TOO_SOON;
import static clinic.domain.testkit.scheduling.Cast.BRUNO;
import static clinic.domain.testkit.scheduling.Cast.CARLA_HERSELF;
import static clinic.domain.testkit.scheduling.Cast.CLEANING;
import static clinic.domain.testkit.scheduling.Cast.CONSULTATION;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Moments.DAWN;
import static clinic.domain.testkit.shared.Moments.NINE;
import static clinic.domain.testkit.shared.Moments.TODAY;
import static clinic.domain.testkit.shared.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.scheduling.BookAppointment.Outcome;
import clinic.domain.scheduling.NotBookable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** That booking goes by the clinic's rules, and what staff may override. */
class BookByTheRulesTest {
    private static final Instant SATURDAY = NINE.plus(Duration.ofDays(4));
    private static final Instant CHRISTMAS = NINE.plus(Duration.ofDays(31));

    private final Desk desk = new Desk();

    @Test
    void saysWhyATimeIsNotBookable() {
        assertRefused(aBooking().at(at(7, 45)), OUTSIDE_WORKING_HOURS);
        assertRefused(aBooking().at(at(11, 45)), OUTSIDE_WORKING_HOURS);
        assertRefused(aBooking().at(CHRISTMAS), CLOSED);
        assertRefused(aBooking().at(at(9, 10)), OFF_THE_GRID);
        assertRefused(aBooking().at(NINE.plus(Duration.ofDays(182))), BEYOND_HORIZON);
        assertRefused(aBooking().doing(CLEANING).with(BRUNO), NOT_PERFORMED);
        desk.clinic().time().becomes(at(8, 15));
        assertRefused(aBooking(), TOO_SOON);
        desk.clinic().time().becomes(at(9, 30));
        assertRefused(aBooking(), IN_THE_PAST);
    }

    @Test
    void saysEveryReasonAndOffersTheNearest() {
        var outcome = book(aBooking().doing(CLEANING).with(BRUNO).at(SATURDAY.plusSeconds(60)));
        assertThat(outcome).isInstanceOfSatisfying(NotPlaced.Refused.class, refused -> {
            assertThat(refused.reasons()).containsExactly(OUTSIDE_WORKING_HOURS, OFF_THE_GRID, NOT_PERFORMED);
            assertThat(refused.alternatives()).hasSize(3);
        });
    }

    @Test
    void letsStaffBookOutsideHoursNoticeAndGridAndKeepsThat() {
        desk.clinic().time().becomes(at(8, 15));
        for (var start : new Instant[] {at(8, 17), at(12, 0), SATURDAY, CHRISTMAS}) {
            var appointment = desk.booked(aBooking().at(start).overriding());
            assertThat(appointment.overridden()).isTrue();
            assertThat(desk.stored(appointment.id())).contains(appointment);
            assertThat(desk.clinic().auditLines().getLast().fields()).contains("override");
        }
    }

    @Test
    void letsNobodyOverrideThePastTheHorizonOrWhatIsPerformed() {
        assertRefused(aBooking().at(DAWN.minusSeconds(60)).overriding(), IN_THE_PAST);
        assertRefused(aBooking().at(NINE.plus(Duration.ofDays(182))).overriding(), BEYOND_HORIZON);
        assertRefused(aBooking().doing(CLEANING).with(BRUNO).overriding(), NOT_PERFORMED);
    }

    @Test
    void letsNobodyOverrideAnotherOccupation() {
        desk.booked(aBooking().at(at(7, 0)).overriding());
        assertThat(book(aBooking().at(at(7, 10)).overriding())).isInstanceOf(NotPlaced.SlotTaken.class);
    }

    @Test
    void letsNoClientOverride() {
        assertThat(book(aBooking().byHerself(CARLA_HERSELF).overriding())).isEqualTo(new Outcome.NotAllowed());
        assertThat(desk.clinic().occupations()).isEmpty();
    }

    @Test
    void booksEveryTimeThatWasFound() {
        var query = new FindSlots.Query(ANONYMOUS, CONSULTATION, Optional.empty(), TODAY, TODAY.plusDays(6));
        var found = (FindSlots.Outcome.Found) desk.scheduling().findSlots().handle(query);
        assertThat(found.offers()).hasSizeGreaterThan(200);
        for (var offer : found.offers()) {
            var fresh = new Desk();
            var booking = aBooking().with(offer.professional()).at(offer.slot().start());
            assertThat(fresh.booked(booking).visit()).isEqualTo(offer.slot());
        }
    }

    private void assertRefused(Booking booking, NotBookable reason) {
        assertThat(book(booking))
                .isInstanceOfSatisfying(
                        NotPlaced.Refused.class,
                        refused -> assertThat(refused.reasons()).containsExactly(reason));
        assertThat(desk.clinic().occupations()).isEmpty();
        assertThat(desk.clinic().auditLines()).isEmpty();
    }

    private Outcome book(Booking booking) {
        return desk.scheduling().bookAppointment().handle(booking.command());
    }
}

package clinic.application.scheduling;

import static clinic.domain.testkit.scheduling.AppointmentBuilder.anAppointment;
import static clinic.domain.testkit.scheduling.Cast.ANA;
import static clinic.domain.testkit.scheduling.Cast.BRUNO;
import static clinic.domain.testkit.scheduling.Cast.CLEANING;
import static clinic.domain.testkit.scheduling.Cast.CONSULTATION;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Moments.TODAY;
import static clinic.domain.testkit.shared.Moments.ZONE;
import static clinic.domain.testkit.shared.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import clinic.application.scheduling.FindSlots.Outcome;
import clinic.application.scheduling.FindSlots.Query;
import clinic.domain.catalogue.ProcedureId;
import clinic.domain.scheduling.Offer;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindSlotsTest {
    private final Desk desk = new Desk();

    @Test
    void findsWhatFitsIntoTheHoursOnTheGrid() {
        assertThat(times(CLEANING, Optional.of(ANA)))
                .startsWith("08:00", "08:15")
                .contains("11:00", "13:00", "17:00")
                .doesNotContain("11:15", "12:00", "12:45", "17:15")
                .hasSize(13 + 17);
    }

    @Test
    void leavesOutWhatSomebodyHasAndKeepsTheBuffersFree() {
        desk.there(anAppointment().at(at(10, 0)));
        assertThat(times(CLEANING, Optional.of(ANA)))
                .contains("08:45", "10:45")
                .doesNotContain("09:00", "09:45", "10:00", "10:30");
    }

    @Test
    void findsTheTimesOfAllWhoPerformItInOrder() {
        var offers = offers(CONSULTATION, Optional.empty(), TODAY, TODAY);
        assertThat(offers).extracting(offer -> offer.slot().start()).isSorted();
        assertThat(offers.subList(4, 6)).extracting(Offer::professional).containsExactly(ANA, BRUNO);
        assertThat(offers(CLEANING, Optional.empty(), TODAY, TODAY))
                .extracting(Offer::professional)
                .containsOnly(ANA);
    }

    @Test
    void findsNothingOfOneWhoDoesNotPerformItOrIsNotThere() {
        assertThat(times(CLEANING, Optional.of(BRUNO))).isEmpty();
        assertThat(times(CONSULTATION, Optional.of(new ProfileId(SequenceIds.id(99)))))
                .isEmpty();
    }

    @Test
    void findsNothingThatIsTooSoonOrOver() {
        desk.clinic().time().becomes(at(9, 20));
        assertThat(times(CONSULTATION, Optional.of(ANA))).startsWith("10:30");
        assertThat(offers(CONSULTATION, Optional.empty(), TODAY.minusDays(3), TODAY.minusDays(1)))
                .isEmpty();
    }

    @Test
    void findsNothingAtWeekendsAndOnClosingDays() {
        var christmas = LocalDate.of(2026, 12, 25);
        assertThat(offers(CONSULTATION, Optional.empty(), christmas, christmas.plusDays(2)))
                .isEmpty();
        assertThat(offers(CONSULTATION, Optional.empty(), christmas.minusDays(1), christmas))
                .isNotEmpty();
    }

    @Test
    void saysThatAProcedureIsUnknownOrRetired() {
        assertThat(find(new ProcedureId(SequenceIds.id(99)))).isEqualTo(new Outcome.UnknownProcedure());
        desk.clinic().retire(CLEANING);
        assertThat(find(CLEANING)).isEqualTo(new Outcome.UnknownProcedure());
    }

    @Test
    void tellsTheClinicsZoneAndLeavesNoLine() {
        assertThat(find(CLEANING))
                .isInstanceOfSatisfying(
                        Outcome.Found.class, found -> assertThat(found.zone()).isEqualTo(ZONE));
        assertThat(desk.clinic().auditLines()).isEmpty();
    }

    @Test
    void spansAMonthAtTheMost() {
        assertThat(offers(CONSULTATION, Optional.of(ANA), TODAY, TODAY.plusDays(30)))
                .isNotEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> query(CONSULTATION, TODAY, TODAY.plusDays(31)));
        assertThatIllegalArgumentException().isThrownBy(() -> query(CONSULTATION, TODAY, TODAY.minusDays(1)));
    }

    private List<String> times(ProcedureId procedure, Optional<ProfileId> professional) {
        return offers(procedure, professional, TODAY, TODAY).stream()
                .map(offer ->
                        offer.slot().start().atZone(Moments.ZONE).toLocalTime().toString())
                .toList();
    }

    private List<Offer> offers(ProcedureId procedure, Optional<ProfileId> professional, LocalDate from, LocalDate to) {
        return switch (desk.scheduling().findSlots().handle(new Query(ANONYMOUS, procedure, professional, from, to))) {
            case Outcome.Found found -> found.offers();
            case Outcome.UnknownProcedure unknown -> throw new AssertionError("the procedure is unknown: " + procedure);
        };
    }

    private Outcome find(ProcedureId procedure) {
        return desk.scheduling().findSlots().handle(query(procedure, TODAY, TODAY));
    }

    private static Query query(ProcedureId procedure, LocalDate from, LocalDate to) {
        return new Query(ANONYMOUS, procedure, Optional.empty(), from, to);
    }
}

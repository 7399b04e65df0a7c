package clinic.domain.testkit.scheduling;

import static clinic.domain.scheduling.Schedules.Kept.KEPT;
import static clinic.domain.scheduling.Schedules.Kept.UNKNOWN_PROFESSIONAL;
import static clinic.domain.testkit.scheduling.Cast.ANA;
import static clinic.domain.testkit.scheduling.Cast.BRUNO;
import static clinic.domain.testkit.scheduling.Cast.CARLAS_PROFILE;
import static clinic.domain.testkit.scheduling.Cast.CARLA_HERSELF;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Actors.professional;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.domain.scheduling.Agenda;
import clinic.domain.scheduling.Diaries.Search;
import clinic.domain.scheduling.Schedules.Kept;
import clinic.domain.scheduling.Stretch;
import clinic.domain.scheduling.WorkingHours;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.StorageFailure;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import clinic.domain.testkit.shared.Together;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How every store of working hours keeps them. */
public abstract class SchedulesContract extends DiaryContract {
    private static final ProfileId NOBODY = new ProfileId(SequenceIds.id(99));
    private static final WorkingHours NIGHTS = new WorkingHours(
            ZoneId.of("Europe/Lisbon"),
            Map.of(
                    DayOfWeek.MONDAY, List.of(new Stretch(0, 1), new Stretch(1, 60), new Stretch(1320, 1440)),
                    DayOfWeek.SUNDAY, List.of(new Stretch(0, 1440))));

    @Test
    public void findsTheHoursOfProfessionals() {
        assertThat(find(ANA)).contains(Cast.hours(ANA));
        assertThat(find(BRUNO)).contains(Cast.hours(BRUNO));
    }

    @Test
    public void knowsProfessionalsOnly() {
        for (var other : List.of(NOBODY, CARLAS_PROFILE)) {
            assertThat(find(other)).isEmpty();
            assertThat(keep(ADMIN, other, NIGHTS)).isEqualTo(UNKNOWN_PROFESSIONAL);
            assertThat(find(other)).isEmpty();
        }
    }

    @Test
    public void keepsTheNewHoursInsteadOfAllFormerOnes() {
        assertThat(keep(ADMIN, ANA, NIGHTS)).isEqualTo(KEPT);
        assertThat(find(ANA)).contains(NIGHTS);
        assertThat(find(BRUNO)).contains(Cast.hours(BRUNO));
        assertThat(searched(ANA)).isEqualTo(NIGHTS);
    }

    @Test
    public void keepsThatSomebodyWorksNever() {
        var never = WorkingHours.none(Moments.ZONE);
        assertThat(keep(ADMIN, ANA, never)).isEqualTo(KEPT);
        assertThat(find(ANA)).contains(never);
    }

    @Test
    public void keepsTheFormerHoursWhenTheTransactionFails() {
        assertThatThrownBy(() -> in(ADMIN, () -> {
            stage().schedules().keep(ANA, NIGHTS);
            throw new UnsupportedOperationException("a bug");
        }));
        assertThat(find(ANA)).contains(Cast.hours(ANA));
    }

    @Test
    public void takesThemFromTheProfessionalAndTheSystemToo() {
        for (var actor : List.of(professional(ANA), SYSTEM)) {
            assertThat(keep(ADMIN, ANA, Cast.hours(ANA))).isEqualTo(KEPT);
            assertThat(keep(actor, ANA, NIGHTS)).as("%s", actor).isEqualTo(KEPT);
            assertThat(find(ANA)).as("%s", actor).contains(NIGHTS);
        }
    }

    @Test
    public void refusesThemFromAllOthers() {
        for (var actor : List.of(professional(BRUNO), RECEPTIONIST, CARLA_HERSELF, ANONYMOUS)) {
            assertThatExceptionOfType(StorageFailure.class)
                    .as("%s", actor)
                    .isThrownBy(() -> keep(actor, ANA, NIGHTS))
                    .matches(failure -> !failure.retryable());
        }
        assertThat(find(ANA)).contains(Cast.hours(ANA));
    }

    @Test
    public void keepsOneOfManyThatComeTogetherWhole() {
        var many = IntStream.range(0, 12)
                .mapToObj(number -> new WorkingHours(
                        ZoneId.of(number % 2 == 0 ? "America/Manaus" : "America/Recife"),
                        Map.of(
                                DayOfWeek.MONDAY,
                                List.of(new Stretch(number, 700 + number)),
                                DayOfWeek.of(2 + number % 6),
                                List.of(new Stretch(720 + number, 1440)))))
                .toList();
        assertThat(Together.run(12, number -> keep(ADMIN, ANA, many.get(number))))
                .containsOnly(KEPT);
        assertThat(find(ANA).orElseThrow()).isIn(many);
    }

    @Test
    public void areShownInTheAgendaAsTheSearchTakesThemWhereTheClockIsSetForward() {
        var zone = ZoneId.of("America/New_York");
        var early = new Stretch(150, 360);
        stage().clinicIn(zone);
        keep(ADMIN, ANA, new WorkingHours(zone, Map.of(DayOfWeek.SUNDAY, List.of(new Stretch(130, 145), early))));
        var spring = LocalDate.parse("2027-03-14");
        var agenda = stage().views().agenda(RECEPTIONIST, spring, 1, Optional.of(ANA), Moments.NINE);
        assertThat(agenda.days().getFirst().workingHours())
                .extracting(Agenda.Presence::slot)
                .containsExactly(early.on(spring, zone).orElseThrow());
    }

    @Test
    public void worksInTransactionsOnly() {
        assertThatIllegalStateException().isThrownBy(() -> stage().schedules().find(ANA));
        assertThatIllegalStateException().isThrownBy(() -> stage().schedules().keep(ANA, NIGHTS));
    }

    private Optional<WorkingHours> find(ProfileId professional) {
        return inTransaction(() -> stage().schedules().find(professional));
    }

    private Kept keep(Actor actor, ProfileId professional, WorkingHours hours) {
        return in(actor, () -> stage().schedules().keep(professional, hours));
    }

    private WorkingHours searched(ProfileId professional) {
        return stage().diaries()
                .search(
                        ADMIN,
                        Cast.CONSULTATION,
                        Optional.of(professional),
                        Moments.TODAY,
                        Moments.TODAY,
                        Optional.empty())
                .map(Search::diaries)
                .orElseThrow()
                .getFirst()
                .hours();
    }
}

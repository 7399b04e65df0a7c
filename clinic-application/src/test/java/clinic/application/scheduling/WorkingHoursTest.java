package clinic.application.scheduling;

import static clinic.domain.testkit.scheduling.Cast.ANA;
import static clinic.domain.testkit.scheduling.Cast.BRUNO;
import static clinic.domain.testkit.scheduling.Cast.CARLAS_PROFILE;
import static clinic.domain.testkit.scheduling.Cast.CARLA_HERSELF;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Actors.client;
import static clinic.domain.testkit.shared.Actors.person;
import static clinic.domain.testkit.shared.Actors.professional;
import static clinic.domain.testkit.shared.Moments.DAWN;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.scheduling.Stretch;
import clinic.domain.scheduling.WorkingHours;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;
import clinic.domain.testkit.scheduling.Cast;
import clinic.domain.testkit.shared.KeptEvent;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingHoursTest {
    private static final ProfileId NOBODY = new ProfileId(SequenceIds.id(99));
    private static final List<Actor> ALLOWED = List.of(ADMIN, professional(ANA), SYSTEM);
    private static final List<Actor> NOT_ALLOWED = List.of(
            professional(BRUNO), RECEPTIONIST, person(ANA, Role.RECEPTIONIST), client(ANA), CARLA_HERSELF, ANONYMOUS);
    private static final WorkingHours MONDAYS =
            new WorkingHours(ZoneId.of("America/Manaus"), Map.of(DayOfWeek.MONDAY, List.of(new Stretch(540, 720))));

    private final Desk desk = new Desk();

    @Test
    void showsThemToAdministratorsTheProfessionalAndTheSystem() {
        for (var actor : ALLOWED) {
            assertThat(read(actor, ANA)).isEqualTo(new ReadWorkingHours.Outcome.Found(Cast.hours(ANA)));
        }
        for (var actor : NOT_ALLOWED) {
            assertThat(read(actor, ANA)).as("%s", actor).isEqualTo(new ReadWorkingHours.Outcome.NotAllowed());
        }
    }

    @Test
    void replacesThemForAdministratorsTheProfessionalAndTheSystem() {
        for (var actor : ALLOWED) {
            assertThat(set(actor, ANA)).as("%s", actor).isEqualTo(new SetWorkingHours.Outcome.Kept(MONDAYS));
        }
        for (var actor : NOT_ALLOWED) {
            assertThat(set(actor, ANA)).as("%s", actor).isEqualTo(new SetWorkingHours.Outcome.NotAllowed());
        }
        assertThat(read(ADMIN, ANA)).isEqualTo(new ReadWorkingHours.Outcome.Found(MONDAYS));
        assertThat(desk.clinic().events()).hasSize(ALLOWED.size());
    }

    @Test
    void knowsNoHoursOfWhoIsNoProfessional() {
        for (var other : List.of(NOBODY, CARLAS_PROFILE)) {
            assertThat(read(ADMIN, other)).isEqualTo(new ReadWorkingHours.Outcome.NotThere());
            assertThat(set(ADMIN, other)).isEqualTo(new SetWorkingHours.Outcome.NotThere());
        }
        assertThat(desk.clinic().events()).isEmpty();
        assertThat(desk.clinic().auditLines()).isEmpty();
    }

    @Test
    void tellsOfTheChange() {
        set(professional(ANA), ANA);
        var facts = Map.of("professionalId", ANA.value().toString(), "timeZone", "America/Manaus");
        assertThat(desk.clinic().events())
                .containsExactly(new KeptEvent("working_hours.changed", ANA.value(), DAWN, facts));
        assertThat(desk.clinic().auditLines()).singleElement().satisfies(line -> {
            assertThat(line.action()).isEqualTo("working_hours.changed");
            assertThat(line.patients()).isEmpty();
            assertThat(line.fields()).isEqualTo(Set.of("timeZone", "weekly"));
        });
    }

    private ReadWorkingHours.Outcome read(Actor actor, ProfileId professional) {
        return desk.scheduling().readWorkingHours().handle(new ReadWorkingHours.Query(actor, professional));
    }

    private SetWorkingHours.Outcome set(Actor actor, ProfileId professional) {
        return desk.scheduling().setWorkingHours().handle(new SetWorkingHours.Command(actor, professional, MONDAYS));
    }
}

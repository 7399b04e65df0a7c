package clinic.domain.testkit.scheduling;

import static clinic.domain.testkit.scheduling.AppointmentBuilder.anAppointment;
import static clinic.domain.testkit.scheduling.Cast.ANA;
import static clinic.domain.testkit.scheduling.Cast.BRUNO;
import static clinic.domain.testkit.scheduling.Cast.CARLA;
import static clinic.domain.testkit.scheduling.Cast.CARLAS_PROFILE;
import static clinic.domain.testkit.scheduling.Cast.CARLA_HERSELF;
import static clinic.domain.testkit.scheduling.Cast.CLEANING;
import static clinic.domain.testkit.scheduling.Cast.CONSULTATION;
import static clinic.domain.testkit.scheduling.Cast.DAVI;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.Diaries.Desk;
import clinic.domain.scheduling.Diaries.Guest;
import clinic.domain.scheduling.Diary;
import clinic.domain.scheduling.Occupancy;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.SequenceIds;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every source of diaries tells a booking. */
public abstract class DeskContract extends SchedulingContract {
    private static final Optional<PatientId> NOBODY_NAMED = Optional.empty();
    private static final Guest CARLA_AS_GUEST = new Guest(CARLA, "Carla Costa", Optional.of(CARLAS_PROFILE));

    @Test
    public void tellsAllThatDecidesABookingButTheOccupations() {
        added(anAppointment());
        var expected = new Desk(
                Cast.RULES,
                Optional.of(Cast.times(CLEANING)),
                Optional.of(new Diary(ANA, Cast.hours(ANA), Occupancy.empty(), true)),
                Optional.of(CARLA_AS_GUEST));
        for (var actor : List.of(RECEPTIONIST, ADMIN, Actors.professional(ANA), SYSTEM)) {
            assertThat(desk(actor, CLEANING, ANA, Optional.of(CARLA)))
                    .as("%s", actor)
                    .isEqualTo(expected);
        }
    }

    @Test
    public void tellsWhetherTheProfessionalPerformsIt() {
        assertThat(desk(RECEPTIONIST, CLEANING, BRUNO, Optional.of(DAVI)).diary())
                .contains(new Diary(BRUNO, Cast.hours(BRUNO), Occupancy.empty(), false));
        assertThat(desk(RECEPTIONIST, CONSULTATION, BRUNO, Optional.of(DAVI)).diary())
                .contains(new Diary(BRUNO, Cast.hours(BRUNO), Occupancy.empty(), true));
    }

    @Test
    public void knowsAPatientWhoDoesNotSignIn() {
        assertThat(desk(RECEPTIONIST, CONSULTATION, ANA, Optional.of(DAVI)).patient())
                .contains(new Guest(DAVI, "Davi Dias", Optional.empty()));
    }

    @Test
    public void knowsTheClientWhoActs() {
        assertThat(guest(CARLA_HERSELF, NOBODY_NAMED)).contains(CARLA_AS_GUEST);
        assertThat(guest(CARLA_HERSELF, Optional.of(CARLA))).contains(CARLA_AS_GUEST);
    }

    @Test
    public void knowsNoPatientWhomTheActorMayNotSee() {
        assertThat(guest(CARLA_HERSELF, Optional.of(DAVI))).isEmpty();
        assertThat(guest(CARLA_HERSELF, Optional.of(Cast.ELISA))).isEmpty();
        assertThat(guest(ANONYMOUS, Optional.of(CARLA))).isEmpty();
    }

    @Test
    public void knowsNoPatientWhenNobodyIsNamedByOthersThanClients() {
        for (var actor : List.of(RECEPTIONIST, SYSTEM, ANONYMOUS, Actors.client(new ProfileId(SequenceIds.id(98))))) {
            assertThat(guest(actor, NOBODY_NAMED)).as("%s", actor).isEmpty();
        }
    }

    @Test
    public void knowsNothingThatIsNotThere() {
        var unknown = SequenceIds.id(99);
        assertThat(desk(RECEPTIONIST, new ProcedureId(unknown), ANA, Optional.of(CARLA))
                        .times())
                .isEmpty();
        assertThat(desk(RECEPTIONIST, CONSULTATION, new ProfileId(unknown), Optional.of(CARLA))
                        .diary())
                .isEmpty();
        assertThat(desk(RECEPTIONIST, CONSULTATION, CARLAS_PROFILE, Optional.of(CARLA))
                        .diary())
                .isEmpty();
        assertThat(guest(RECEPTIONIST, Optional.of(new PatientId(unknown)))).isEmpty();
    }

    @Test
    public void knowsNoProcedureThatIsRetired() {
        stage().retire(CLEANING);
        var desk = desk(RECEPTIONIST, CLEANING, ANA, Optional.of(CARLA));
        assertThat(desk.times()).isEmpty();
        assertThat(desk.diary()).map(Diary::performs).contains(true);
        assertThat(desk.patient()).isPresent();
    }

    @Test
    public void tellsTheSameHoweverOftenWhoeverAsks() {
        for (var time = 0; time < 20; time++) {
            assertThat(guest(CARLA_HERSELF, NOBODY_NAMED)).as("time %s", time).isPresent();
            assertThat(guest(CARLA_HERSELF, Optional.of(DAVI)))
                    .as("time %s", time)
                    .isEmpty();
            assertThat(guest(RECEPTIONIST, Optional.of(DAVI)))
                    .as("time %s", time)
                    .isPresent();
        }
    }

    @Test
    public void tellsTheSameInATransaction() {
        var desk = inTransaction(() -> desk(RECEPTIONIST, CONSULTATION, ANA, Optional.of(CARLA)));
        assertThat(desk).isEqualTo(desk(RECEPTIONIST, CONSULTATION, ANA, Optional.of(CARLA)));
    }

    private Optional<Guest> guest(Actor actor, Optional<PatientId> patient) {
        return desk(actor, CONSULTATION, ANA, patient).patient();
    }

    private Desk desk(Actor actor, ProcedureId procedure, ProfileId professional, Optional<PatientId> patient) {
        return stage().diaries().desk(actor, procedure, professional, patient);
    }
}

package clinic.domain.testkit.scheduling;

import static clinic.domain.testkit.scheduling.AppointmentBuilder.anAppointment;
import static clinic.domain.testkit.scheduling.Cast.ANA;
import static clinic.domain.testkit.scheduling.Cast.BRUNO;
import static clinic.domain.testkit.scheduling.Cast.CARLA;
import static clinic.domain.testkit.scheduling.Cast.CARLAS_PROFILE;
import static clinic.domain.testkit.scheduling.Cast.CARLA_HERSELF;
import static clinic.domain.testkit.scheduling.Cast.CLEANING;
import static clinic.domain.testkit.scheduling.Cast.DAVI;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Moments.NINE;
import static clinic.domain.testkit.shared.Moments.TODAY;
import static clinic.domain.testkit.shared.Moments.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.scheduling.Agenda;
import clinic.domain.scheduling.AppointmentView;
import clinic.domain.scheduling.Slot;
import clinic.domain.scheduling.TimeOffId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How every view of appointments shows the days of the front desk. */
public abstract class AgendaContract extends SchedulingContract {
    private static final TimeOffId CONGRESS = new TimeOffId(SequenceIds.id(81));
    private static final TimeOffId DENTIST = new TimeOffId(SequenceIds.id(82));

    @Test
    public void showsTheDaysThatWereAskedForAlsoWithoutAppointments() {
        var agenda = agenda(RECEPTIONIST, 7);
        assertThat(agenda.zone()).isEqualTo(ZONE);
        assertThat(agenda.days())
                .extracting(Agenda.Day::date)
                .isEqualTo(TODAY.datesUntil(TODAY.plusDays(7)).toList());
        assertThat(agenda.days())
                .allMatch(day -> day.appointments().isEmpty() && day.timeOff().isEmpty());
        assertThat(stage().auditLines()).isEmpty();
    }

    @Test
    public void namesWhoComesWhatIsDoneAndByWhom() {
        var appointment = added(anAppointment().doing(CLEANING).noted("a note"));
        var view = new AppointmentView(appointment, "Carla Costa", Optional.of(CARLAS_PROFILE), ZONE);
        assertThat(today(RECEPTIONIST).appointments())
                .containsExactly(new Agenda.Entry(view, "Limpeza de pele", "Ana Alves"));
    }

    @Test
    public void showsByStartWhateverItsStatus() {
        var eleven = added(anAppointment().at(Moments.at(11, 0)));
        var nine = kept(added(anAppointment()).cancel(NINE, Optional.empty()));
        var ten = kept(added(anAppointment().at(Moments.at(10, 0))).confirm(NINE));
        assertThat(today(RECEPTIONIST).appointments())
                .extracting(entry -> entry.view().appointment())
                .containsExactly(nine, ten, eleven);
    }

    @Test
    public void namesAProcedureThatIsRetired() {
        added(anAppointment());
        stage().retire(Cast.CONSULTATION);
        assertThat(today(RECEPTIONIST).appointments())
                .extracting(Agenda.Entry::procedureName)
                .containsExactly("Consulta");
    }

    @Test
    public void showsWhenEachWorksByNameOnTheClinicsClock() {
        assertThat(today(RECEPTIONIST).workingHours())
                .containsExactly(
                        new Agenda.Presence(ANA, "Ana Alves", new Slot(Moments.at(8, 0), Moments.at(12, 0))),
                        new Agenda.Presence(ANA, "Ana Alves", new Slot(Moments.at(13, 0), Moments.at(18, 0))),
                        new Agenda.Presence(BRUNO, "Bruno Braga", new Slot(NINE, Moments.at(18, 0))));
        var week = agenda(RECEPTIONIST, 7).days();
        assertThat(week).extracting(day -> day.workingHours().size()).containsExactly(3, 3, 3, 3, 0, 0, 3);
    }

    @Test
    public void showsWhoIsAwayInEachDayThatItTouches() {
        var congress = new Slot(Moments.at(14, 0), Moments.at(14, 0).plusSeconds(2 * 86_400));
        var dentist = new Slot(Moments.at(10, 0), Moments.at(11, 0));
        stage().takeOff(CONGRESS, ANA, congress, "congresso");
        stage().takeOff(DENTIST, BRUNO, dentist, "dentista");
        var congressDay = new Agenda.Absence(CONGRESS, ANA, congress, "congresso");
        var dentistDay = new Agenda.Absence(DENTIST, BRUNO, dentist, "dentista");
        assertThat(agenda(RECEPTIONIST, 4).days())
                .extracting(Agenda.Day::timeOff)
                .containsExactly(
                        List.of(dentistDay, congressDay), List.of(congressDay), List.of(congressDay), List.of());
    }

    @Test
    public void showsOneProfessionalAlone() {
        added(anAppointment());
        var brunos = added(anAppointment().of(DAVI).with(BRUNO));
        stage().takeOff(CONGRESS, ANA, new Slot(Moments.at(14, 0), Moments.at(15, 0)), "congresso");
        stage().takeOff(DENTIST, BRUNO, new Slot(Moments.at(10, 0), Moments.at(11, 0)), "dentista");
        var day = agenda(RECEPTIONIST, 1, Optional.of(BRUNO)).days().getFirst();
        assertThat(day.appointments())
                .extracting(entry -> entry.view().appointment())
                .containsExactly(brunos);
        assertThat(day.timeOff()).extracting(Agenda.Absence::professional).containsExactly(BRUNO);
        assertThat(day.workingHours()).extracting(Agenda.Presence::professional).containsExactly(BRUNO);
        assertThat(stage().auditLines().getFirst().patients()).containsExactly(DAVI.value());
    }

    @Test
    public void leavesOneLineWithEveryPatient() {
        added(anAppointment());
        added(anAppointment().at(Moments.at(10, 0)));
        added(anAppointment().of(DAVI).at(NINE.plusSeconds(86_400)));
        added(anAppointment().of(Cast.ELISA).at(NINE.plusSeconds(2 * 86_400)));
        agenda(RECEPTIONIST, 2);
        var fields = stage().auditLines().getFirst().fields();
        assertThat(fields).contains("patientName", "startsAt", "notes");
        assertThat(stage().auditLines())
                .containsExactly(AuditLine.of(
                        RECEPTIONIST, NINE, "appointment.agenda", Optional.empty(), List.of(CARLA, DAVI), fields));
    }

    @Test
    public void showsNothingOfOthersToAClientAndNothingToAnonymous() {
        var carlas = added(anAppointment());
        added(anAppointment().of(DAVI).at(Moments.at(10, 0)));
        stage().takeOff(CONGRESS, ANA, new Slot(Moments.at(14, 0), Moments.at(15, 0)), "congresso");
        assertThat(today(CARLA_HERSELF).appointments())
                .extracting(entry -> entry.view().appointment())
                .containsExactly(carlas);
        assertThat(today(CARLA_HERSELF).timeOff()).isEmpty();
        assertThat(today(ANONYMOUS).appointments()).isEmpty();
        assertThat(today(ANONYMOUS).timeOff()).isEmpty();
    }

    @Test
    public void showsTheSameHoweverOftenWhoeverAsks() {
        added(anAppointment());
        added(anAppointment().of(DAVI).at(Moments.at(10, 0)));
        for (var time = 0; time < 20; time++) {
            assertThat(today(RECEPTIONIST).appointments()).as("time %s", time).hasSize(2);
            assertThat(today(CARLA_HERSELF).appointments()).as("time %s", time).hasSize(1);
        }
    }

    private Agenda.Day today(Actor actor) {
        return agenda(actor, 1).days().getFirst();
    }

    private Agenda agenda(Actor actor, int days) {
        return agenda(actor, days, Optional.empty());
    }

    private Agenda agenda(Actor actor, int days, Optional<ProfileId> professional) {
        return stage().views().agenda(actor, TODAY, days, professional, NINE);
    }
}

package clinic.domain.testkit.scheduling;

import static clinic.domain.testkit.scheduling.AppointmentBuilder.anAppointment;
import static clinic.domain.testkit.scheduling.AppointmentBuilder.at;
import static clinic.domain.testkit.scheduling.Cast.ANA;
import static clinic.domain.testkit.scheduling.Cast.BRUNO;
import static clinic.domain.testkit.scheduling.Cast.CARLA;
import static clinic.domain.testkit.scheduling.Cast.CARLA_HERSELF;
import static clinic.domain.testkit.scheduling.Cast.DAVI;
import static clinic.domain.testkit.scheduling.Cast.ELISA;
import static clinic.domain.testkit.scheduling.ListedAppointments.ALL;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.Status;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.shared.Moments;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How every view of appointments lists them. */
public abstract class AppointmentListContract extends SchedulingContract {
    @Test
    public void listsByStartWhoeverCameFirst() {
        var eleven = added(anAppointment().at(Moments.at(11, 0)));
        var nine = added(anAppointment());
        var tomorrow = added(anAppointment().at(Moments.at(24 - 1, 59)));
        assertThat(listed().by(RECEPTIONIST, ALL)).containsExactly(nine, eleven, tomorrow);
    }

    @Test
    public void narrowsByTheTimeOfTheStart() {
        var nine = added(anAppointment());
        var ten = added(anAppointment().at(Moments.at(10, 0)));
        var eleven = added(anAppointment().at(Moments.at(11, 0)));
        assertThat(listed().by(RECEPTIONIST, ALL.from(Moments.at(10, 0)))).containsExactly(ten, eleven);
        assertThat(listed().by(RECEPTIONIST, ALL.before(Moments.at(11, 0)))).containsExactly(nine, ten);
        assertThat(listed().by(RECEPTIONIST, ALL.from(Moments.at(9, 1)).before(Moments.at(10, 1))))
                .containsExactly(ten);
        assertThat(listed().by(RECEPTIONIST, ALL.from(Moments.at(11, 1)))).isEmpty();
    }

    @Test
    public void narrowsByProfessionalPatientAndStatus() {
        var carlasWithAna = added(anAppointment());
        var davisWithBruno = added(anAppointment().of(DAVI).with(BRUNO));
        var davisWithAna =
                kept(added(anAppointment().of(DAVI).at(Moments.at(10, 0))).confirm(NINE));
        assertThat(listed().by(RECEPTIONIST, ALL.professional(ANA))).containsExactly(carlasWithAna, davisWithAna);
        assertThat(listed().by(RECEPTIONIST, ALL.patient(DAVI))).containsExactly(davisWithBruno, davisWithAna);
        assertThat(listed().by(RECEPTIONIST, ALL.status(Status.CONFIRMED))).containsExactly(davisWithAna);
        assertThat(listed().by(RECEPTIONIST, ALL.status(Status.CANCELLED))).isEmpty();
        assertThat(listed().by(
                                RECEPTIONIST,
                                ALL.professional(ANA)
                                        .patient(DAVI)
                                        .status(Status.CONFIRMED)
                                        .from(NINE)
                                        .before(Moments.at(11, 0))))
                .containsExactly(davisWithAna);
        assertThat(listed().by(RECEPTIONIST, ALL.professional(BRUNO).patient(CARLA)))
                .isEmpty();
    }

    @Test
    public void listsWhateverItsStatus() {
        var appointments = new ArrayList<Appointment>();
        for (var status : Status.values()) {
            var start = NINE.plus(Duration.ofHours(appointments.size()));
            appointments.add(added(anAppointment().at(start).in(status)));
        }
        assertThat(listed().by(RECEPTIONIST, ALL)).isEqualTo(appointments);
    }

    @Test
    public void listsItsOwnAloneToAClientWhateverIsAskedFor() {
        var carlas = added(anAppointment());
        added(anAppointment().of(DAVI).at(Moments.at(10, 0)));
        added(anAppointment().of(ELISA).at(Moments.at(11, 0)));
        assertThat(listed().by(CARLA_HERSELF, ALL)).containsExactly(carlas);
        assertThat(listed().by(CARLA_HERSELF, ALL.patient(ELISA))).isEmpty();
        assertThat(listed().by(CARLA_HERSELF, ALL.professional(ANA))).containsExactly(carlas);
    }

    @Test
    public void listsAllToTheSystemAndNothingToAnonymous() {
        var appointment = added(anAppointment());
        assertThat(listed().by(SYSTEM, ALL)).containsExactly(appointment);
        assertThat(listed().by(ANONYMOUS, ALL)).isEmpty();
    }

    @Test
    public void leavesOneLineWithThePatientsThatWereShown() {
        added(anAppointment());
        added(anAppointment().at(Moments.at(10, 0)));
        added(anAppointment().of(DAVI).at(Moments.at(11, 0)));
        added(anAppointment().of(ELISA).at(Moments.at(12, 0)));
        listed().page(RECEPTIONIST, ALL, 3, Optional.empty());
        var fields = stage().auditLines().getFirst().fields();
        assertThat(fields).contains("patientName", "startsAt", "notes");
        assertThat(stage().auditLines())
                .containsExactly(AuditLine.of(
                        RECEPTIONIST, NINE, "appointment.list", Optional.empty(), List.of(CARLA, DAVI), fields));
    }

    @Test
    public void leavesNoLineWhenItShowsNobody() {
        added(anAppointment());
        listed().by(RECEPTIONIST, ALL.patient(DAVI));
        listed().by(ANONYMOUS, ALL);
        assertThat(stage().auditLines()).isEmpty();
    }

    @Test
    public void listsTheSameHoweverOftenWhoeverAsks() {
        add(at(9, 0));
        add(anAppointment().of(DAVI).at(Moments.at(10, 0)).build());
        for (var time = 0; time < 20; time++) {
            assertThat(listed().by(RECEPTIONIST, ALL)).as("time %s", time).hasSize(2);
            assertThat(listed().by(CARLA_HERSELF, ALL)).as("time %s", time).hasSize(1);
        }
    }

    private ListedAppointments listed() {
        return new ListedAppointments(stage());
    }
}

package clinic.domain.testkit.scheduling;

import static clinic.domain.testkit.scheduling.AppointmentBuilder.anAppointment;
import static clinic.domain.testkit.scheduling.Cast.ANA;
import static clinic.domain.testkit.scheduling.Cast.CARLA;
import static clinic.domain.testkit.scheduling.Cast.CARLAS_PROFILE;
import static clinic.domain.testkit.scheduling.Cast.CARLA_HERSELF;
import static clinic.domain.testkit.scheduling.Cast.CLEANING;
import static clinic.domain.testkit.scheduling.Cast.DAVI;
import static clinic.domain.testkit.scheduling.Cast.ELISA_HERSELF;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.ORIGIN;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static clinic.domain.testkit.shared.Moments.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.scheduling.AppointmentId;
import clinic.domain.scheduling.AppointmentView;
import clinic.domain.shared.Actor;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.SequenceIds;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How every view of appointments shows one. */
public abstract class AppointmentViewsContract extends SchedulingContract {
    @Test
    public void showsOneWithItsPatientInTheClinicsZone() {
        var appointment = added(anAppointment().doing(CLEANING).noted("a note"));
        assertThat(find(RECEPTIONIST, appointment.id()))
                .contains(new AppointmentView(appointment, "Carla Costa", Optional.of(CARLAS_PROFILE), ZONE));
    }

    @Test
    public void showsOneAsItWasChangedLast() {
        var cancelled = kept(added(anAppointment()).cancel(NINE, Optional.of("a cold")));
        assertThat(find(RECEPTIONIST, cancelled.id()))
                .map(AppointmentView::appointment)
                .contains(cancelled);
    }

    @Test
    public void showsAPatientWhoDoesNotSignIn() {
        var appointment = added(anAppointment().of(DAVI));
        assertThat(find(RECEPTIONIST, appointment.id()))
                .contains(new AppointmentView(appointment, "Davi Dias", Optional.empty(), ZONE));
    }

    @Test
    public void showsItToStaffTheSystemAndThePatient() {
        var appointment = added(anAppointment());
        for (var actor : List.of(ADMIN, RECEPTIONIST, Actors.professional(ANA), SYSTEM, CARLA_HERSELF)) {
            assertThat(find(actor, appointment.id())).as("%s", actor).isPresent();
        }
    }

    @Test
    public void hidesItFromAllOthersAndLeavesNoLine() {
        var appointment = added(anAppointment());
        for (var actor : List.of(ELISA_HERSELF, ANONYMOUS)) {
            assertThat(find(actor, appointment.id())).as("%s", actor).isEmpty();
        }
        assertThat(stage().auditLines()).isEmpty();
    }

    @Test
    public void findsNothingThatIsNotThereAndLeavesNoLine() {
        assertThat(find(RECEPTIONIST, new AppointmentId(SequenceIds.id(99)))).isEmpty();
        assertThat(stage().auditLines()).isEmpty();
    }

    @Test
    public void leavesALineOfEachReading() {
        var appointment = added(anAppointment());
        find(RECEPTIONIST, appointment.id());
        find(CARLA_HERSELF, appointment.id());
        find(SYSTEM, appointment.id());
        var fields = stage().auditLines().getFirst().fields();
        var subject = Optional.of(appointment.id().value());
        assertThat(fields).contains("patientName", "startsAt", "notes");
        assertThat(stage().auditLines())
                .containsExactly(
                        AuditLine.of(RECEPTIONIST, NINE, "appointment.read", subject, List.of(CARLA), fields),
                        AuditLine.of(CARLA_HERSELF, NINE, "appointment.read", subject, List.of(CARLA), fields),
                        new AuditLine(
                                Optional.empty(),
                                "system",
                                Optional.of("reminders"),
                                NINE,
                                "appointment.read",
                                subject,
                                Set.of(CARLA.value()),
                                fields,
                                ORIGIN));
    }

    @Test
    public void showsTheSameHoweverOftenWhoeverAsks() {
        var appointment = added(anAppointment());
        for (var time = 0; time < 20; time++) {
            assertThat(find(RECEPTIONIST, appointment.id())).as("time %s", time).isPresent();
            assertThat(find(ELISA_HERSELF, appointment.id()))
                    .as("time %s", time)
                    .isEmpty();
            assertThat(find(CARLA_HERSELF, appointment.id()))
                    .as("time %s", time)
                    .isPresent();
        }
        assertThat(stage().auditLines()).hasSize(40);
    }

    @Test
    public void showsWhatTheRunningTransactionHasWritten() {
        var appointment = anAppointment().build();
        var found = inTransaction(() -> {
            stage().appointments().add(appointment);
            return find(RECEPTIONIST, appointment.id());
        });
        assertThat(found).map(AppointmentView::appointment).contains(appointment);
        assertThat(stage().auditLines()).hasSize(1);
    }

    private Optional<AppointmentView> find(Actor actor, AppointmentId id) {
        return stage().views().find(actor, id, NINE);
    }
}

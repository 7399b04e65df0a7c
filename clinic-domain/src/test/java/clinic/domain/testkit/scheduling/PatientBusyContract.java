package clinic.domain.testkit.scheduling;

import static clinic.domain.testkit.scheduling.AppointmentBuilder.anAppointment;
import static clinic.domain.testkit.scheduling.Cast.BRUNO;
import static clinic.domain.testkit.scheduling.Cast.CARLA;
import static clinic.domain.testkit.scheduling.Cast.CARLA_HERSELF;
import static clinic.domain.testkit.scheduling.Cast.CLEANING;
import static clinic.domain.testkit.scheduling.Cast.DAVI;
import static clinic.domain.testkit.scheduling.Cast.ELISA_HERSELF;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static clinic.domain.testkit.shared.Moments.TODAY;
import static clinic.domain.testkit.shared.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.scheduling.Occupancy;
import clinic.domain.shared.Actor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every source of diaries tells of a patient's time. */
public abstract class PatientBusyContract extends SchedulingContract {
    @Test
    public void tellsTheVisitsWithoutBuffersWhoeverTheyAreWith() {
        var cleaning = added(anAppointment().doing(CLEANING));
        var consultation = added(anAppointment().with(BRUNO).at(at(14, 0)));
        added(anAppointment().of(DAVI).at(at(16, 0)));
        assertThat(busy(RECEPTIONIST)).isEqualTo(Occupancy.of(List.of(cleaning.visit(), consultation.visit())));
    }

    @Test
    public void tellsNothingOfWhatIsToBeMoved() {
        var moved = added(anAppointment());
        var other = added(anAppointment().with(BRUNO).at(at(14, 0)));
        assertThat(stage().diaries().busy(RECEPTIONIST, CARLA, TODAY, TODAY, Optional.of(moved.id())))
                .isEqualTo(Occupancy.of(List.of(other.visit())));
    }

    @Test
    public void tellsNothingOfWhatWasCancelled() {
        kept(added(anAppointment()).cancel(NINE, Optional.empty()));
        assertThat(busy(RECEPTIONIST)).isEqualTo(Occupancy.empty());
    }

    @Test
    public void tellsThoseAloneWhoMaySeeThePatient() {
        var occupied = Occupancy.of(List.of(added(anAppointment()).visit()));
        for (var time = 0; time < 10; time++) {
            for (var actor : List.of(RECEPTIONIST, SYSTEM, CARLA_HERSELF))
                assertThat(busy(actor)).isEqualTo(occupied);
            for (var actor : List.of(ELISA_HERSELF, ANONYMOUS))
                assertThat(busy(actor)).isEqualTo(Occupancy.empty());
        }
    }

    @Test
    public void tellsWhatTheRunningTransactionHasWritten() {
        var appointment = anAppointment().build();
        var busy = inTransaction(() -> {
            stage().appointments().add(appointment);
            return busy(RECEPTIONIST);
        });
        assertThat(busy).isEqualTo(Occupancy.of(List.of(appointment.visit())));
    }

    private Occupancy busy(Actor actor) {
        return stage().diaries().busy(actor, CARLA, TODAY, TODAY, Optional.empty());
    }
}

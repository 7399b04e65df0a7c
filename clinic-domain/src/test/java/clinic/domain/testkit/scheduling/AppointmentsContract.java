package clinic.domain.testkit.scheduling;

import static clinic.domain.scheduling.Appointments.Placed.PATIENT_BUSY;
import static clinic.domain.scheduling.Appointments.Placed.PLACED;
import static clinic.domain.scheduling.Appointments.Placed.SLOT_TAKEN;
import static clinic.domain.testkit.scheduling.AppointmentBuilder.anAppointment;
import static clinic.domain.testkit.scheduling.AppointmentBuilder.at;
import static clinic.domain.testkit.scheduling.Cast.BRUNO;
import static clinic.domain.testkit.scheduling.Cast.CARLA;
import static clinic.domain.testkit.scheduling.Cast.CARLAS_PROFILE;
import static clinic.domain.testkit.scheduling.Cast.CLEANING;
import static clinic.domain.testkit.scheduling.Cast.DAVI;
import static clinic.domain.testkit.shared.Moments.NINE;
import static clinic.domain.testkit.shared.Moments.ZONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.AppointmentView;
import clinic.domain.scheduling.Source;
import clinic.domain.shared.StorageFailure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How every store of appointments places a new one. */
public abstract class AppointmentsContract extends SchedulingContract {
    @Test
    public void keepsAllOfANewAppointment() {
        var appointment = added(anAppointment()
                .doing(CLEANING)
                .noted("prefers the window 🌞")
                .overridden()
                .through(Source.WHATSAPP));
        var view = inTransaction(() -> stage().appointments().lock(appointment.id()));
        assertThat(view).contains(new AppointmentView(appointment, "Carla Costa", Optional.of(CARLAS_PROFILE), ZONE));
    }

    @Test
    public void occupiesTheProfessionalWithTheBuffersAndThePatientWithout() {
        var appointment = added(anAppointment().doing(CLEANING));
        assertThat(stage().occupations())
                .containsExactlyInAnyOrder(
                        Occupation.of(appointment.professional(), appointment.id(), appointment.occupied()),
                        Occupation.of(appointment.patient(), appointment.id(), appointment.visit()));
    }

    @Test
    public void refusesTimeThatTheProfessionalHas() {
        var first = added(anAppointment());
        for (var minutes : List.of(-29, -15, 0, 1, 29)) {
            var second = anAppointment()
                    .of(DAVI)
                    .at(NINE.plus(Duration.ofMinutes(minutes)))
                    .build();
            assertThat(add(second)).as("%s minutes later", minutes).isEqualTo(SLOT_TAKEN);
            assertThat(stored(second)).isEmpty();
        }
        assertStored(first);
    }

    @Test
    public void refusesTimeAtWhichThePatientIsElsewhere() {
        var first = added(anAppointment());
        for (var minutes : List.of(-29, 0, 29)) {
            var second = anAppointment()
                    .with(BRUNO)
                    .at(NINE.plus(Duration.ofMinutes(minutes)))
                    .build();
            assertThat(add(second)).as("%s minutes later", minutes).isEqualTo(PATIENT_BUSY);
            assertThat(stored(second)).isEmpty();
        }
        assertStored(first);
    }

    @Test
    public void saysThatTheSlotIsTakenWhenThePatientIsBusyToo() {
        added(anAppointment());
        assertThat(add(anAppointment().build())).isEqualTo(SLOT_TAKEN);
    }

    @Test
    public void letsNeighboursTouch() {
        assertStored(added(anAppointment()), addedAt(9, 30), addedAt(8, 30));
    }

    @Test
    public void letsBuffersTouchButNotOverlap() {
        var cleaning = added(anAppointment().doing(CLEANING));
        assertThat(add(anAppointment()
                        .of(DAVI)
                        .at(NINE.plus(Duration.ofMinutes(74)))
                        .build()))
                .isEqualTo(SLOT_TAKEN);
        assertThat(add(anAppointment()
                        .of(DAVI)
                        .at(NINE.minus(Duration.ofMinutes(39)))
                        .build()))
                .isEqualTo(SLOT_TAKEN);
        assertStored(
                cleaning,
                added(anAppointment().of(DAVI).at(NINE.plus(Duration.ofMinutes(75)))),
                added(anAppointment().of(DAVI).at(NINE.minus(Duration.ofMinutes(40)))));
    }

    @Test
    public void letsThePatientGoToAnotherDuringTheBuffers() {
        var cleaning = added(anAppointment().doing(CLEANING));
        assertStored(
                cleaning,
                added(anAppointment().of(CARLA).with(BRUNO).at(cleaning.visit().end())));
    }

    @Test
    public void goesOnInATransactionAfterARefusal() {
        var first = added(anAppointment());
        var later = at(10, 0);
        inTransaction(() -> {
            assertThat(stage().appointments().add(anAppointment().of(DAVI).build()))
                    .isEqualTo(SLOT_TAKEN);
            assertThat(stage().appointments().add(anAppointment().with(BRUNO).build()))
                    .isEqualTo(PATIENT_BUSY);
            return assertThat(stage().appointments().add(later)).isEqualTo(PLACED);
        });
        assertStored(first, later);
    }

    @Test
    public void freesTheTimeOfATransactionThatFailed() {
        var lost = at(9, 0);
        assertThatThrownBy(() -> inTransaction(() -> {
            stage().appointments().add(lost);
            throw new UnsupportedOperationException("a bug");
        }));
        assertThat(stored(lost)).isEmpty();
        assertStored(added(anAppointment()));
    }

    @Test
    public void refusesAnIdentityThatItHas() {
        var first = added(anAppointment());
        var second = anAppointment()
                .id(first.id())
                .at(NINE.plus(Duration.ofHours(1)))
                .build();
        assertThatExceptionOfType(StorageFailure.class)
                .isThrownBy(() -> add(second))
                .matches(failure -> !failure.retryable());
        assertStored(first);
    }

    @Test
    public void worksInTransactionsOnly() {
        var appointment = at(9, 0);
        assertThatIllegalStateException()
                .isThrownBy(() -> stage().appointments().add(appointment));
        assertThatIllegalStateException()
                .isThrownBy(() -> stage().appointments().lock(appointment.id()));
        assertThatIllegalStateException()
                .isThrownBy(() -> stage().appointments().save(appointment));
        assertThatIllegalStateException()
                .isThrownBy(() -> stage().appointments().move(appointment));
        assertThat(stored(appointment)).isEmpty();
    }

    private Appointment addedAt(int hour, int minute) {
        var appointment = at(hour, minute);
        assertThat(add(appointment)).isEqualTo(PLACED);
        return appointment;
    }
}

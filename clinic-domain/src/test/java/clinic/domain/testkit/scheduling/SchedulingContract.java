package clinic.domain.testkit.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.Appointment.Change;
import clinic.domain.scheduling.AppointmentView;
import clinic.domain.scheduling.Appointments.Placed;
import clinic.domain.shared.Actor;
import clinic.domain.testkit.shared.Actors;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What the contracts of scheduling have in common: most of them act as the front desk. */
abstract class SchedulingContract {
    /** A clinic with the {@link Cast} in which nothing has happened yet. */
    protected abstract SchedulingStage stage();

    final <T> T in(Actor actor, Supplier<T> work) {
        return stage().unitOfWork().inTransaction(actor, work);
    }

    final <T> T inTransaction(Supplier<T> work) {
        return in(Actors.RECEPTIONIST, work);
    }

    final Placed add(Appointment appointment) {
        return inTransaction(() -> stage().appointments().add(appointment));
    }

    /** The appointment, after it was added. */
    final Appointment added(AppointmentBuilder builder) {
        var appointment = builder.build();
        assertThat(add(appointment)).isEqualTo(Placed.PLACED);
        return appointment;
    }

    /** The appointment, after what came of the step was kept. */
    final Appointment kept(Change change) {
        assertThat(change).isInstanceOf(Change.Done.class);
        var changed = ((Change.Done) change).appointment();
        return inTransaction(() -> {
            stage().appointments().save(changed);
            return changed;
        });
    }

    /** The appointment as the store has it. */
    final Optional<Appointment> stored(Appointment appointment) {
        return inTransaction(() -> stage().appointments().lock(appointment.id()))
                .map(AppointmentView::appointment);
    }

    /** That the store has exactly these, and the ledger exactly their time. */
    final void assertStored(Appointment... appointments) {
        for (var appointment : appointments) assertThat(stored(appointment)).contains(appointment);
        var expected = List.of(appointments).stream()
                .map(Occupation::of)
                .flatMap(List::stream)
                .toList();
        assertThat(stage().occupations()).containsExactlyInAnyOrderElementsOf(expected);
    }
}

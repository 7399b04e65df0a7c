package clinic.application.scheduling;

import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.scheduling.AppointmentView;
import clinic.domain.scheduling.Appointments.Placed;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.scheduling.AppointmentBuilder;
import clinic.domain.testkit.scheduling.InMemoryClinic;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.KeptEvent;
import java.util.List;
import java.util.Optional;

/** Scheduling's use cases over a clinic in memory. */
final class Desk {
    private final InMemoryClinic clinic = new InMemoryClinic();
    private final Scheduling scheduling = Scheduling.over(new SchedulingPorts(
            clinic.appointments(),
            clinic.views(),
            clinic.diaries(),
            clinic.schedules(),
            clinic.timesOff(),
            clinic.holds(),
            clinic.repeats(),
            clinic.unitOfWork(),
            clinic.auditTrail(),
            clinic.outbox(),
            clinic.ids(),
            clinic.time()));

    InMemoryClinic clinic() {
        return clinic;
    }

    Scheduling scheduling() {
        return scheduling;
    }

    List<String> eventTypes() {
        return clinic.events().stream().map(KeptEvent::type).toList();
    }

    List<String> auditedActions() {
        return clinic.auditLines().stream().map(AuditLine::action).toList();
    }

    /** The appointment, after it was booked. */
    Appointment booked(Booking booking) {
        return switch (scheduling.bookAppointment().handle(booking.command())) {
            case BookAppointment.Outcome.Booked booked -> booked.view().appointment();
            case BookAppointment.Outcome other -> throw new AssertionError("it was not booked: " + other);
        };
    }

    /** The appointment, after it came to be there without a trace. */
    Appointment there(AppointmentBuilder builder) {
        var appointment = builder.build();
        var placed = clinic.unitOfWork()
                .inTransaction(Actors.SYSTEM, () -> clinic.appointments().add(appointment));
        if (placed != Placed.PLACED) throw new AssertionError("it was not placed: " + placed);
        return appointment;
    }

    Optional<Appointment> stored(AppointmentId id) {
        return clinic.unitOfWork()
                .inTransaction(Actors.SYSTEM, () -> clinic.appointments().lock(id))
                .map(AppointmentView::appointment);
    }
}

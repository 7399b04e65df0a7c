package clinic.bootstrap.architecture.canary.model.application.scheduling;

import clinic.bootstrap.architecture.canary.model.domain.patients.PatientId;
import clinic.bootstrap.architecture.canary.model.domain.scheduling.Appointments;
import java.time.InstantSource;

public final class BookAppointment {
    private final Appointments appointments;
    private final InstantSource time;

    BookAppointment(Appointments appointments, InstantSource time) {
        this.appointments = appointments;
        this.time = time;
    }

    public Outcome handle(Command command) {
        var known = appointments.of(command.patient(), time.instant());
        return known.isEmpty() ? new Outcome.Booked(command.patient()) : new Outcome.Refused();
    }

    public record Command(PatientId patient) {}

    public sealed interface Outcome {
        record Booked(PatientId patient) implements Outcome {}

        record Refused() implements Outcome {}
    }
}

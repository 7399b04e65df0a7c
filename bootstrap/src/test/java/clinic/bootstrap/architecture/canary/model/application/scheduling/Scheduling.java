package clinic.bootstrap.architecture.canary.model.application.scheduling;

import clinic.bootstrap.architecture.canary.model.domain.scheduling.Appointments;
import java.time.InstantSource;

public record Scheduling(BookAppointment bookAppointment) {
    public static Scheduling over(Appointments appointments, InstantSource time) {
        return new Scheduling(new BookAppointment(appointments, time));
    }
}

package clinic.bootstrap.architecture.canary.model.adapter.rest.scheduling;

import clinic.bootstrap.architecture.canary.model.application.scheduling.BookAppointment;
import clinic.bootstrap.architecture.canary.model.application.scheduling.Scheduling;
import clinic.bootstrap.architecture.canary.model.domain.patients.PatientId;

public record AppointmentRoutes(Scheduling scheduling) {
    int book(String patient) {
        var command = new BookAppointment.Command(new PatientId(patient));
        return switch (scheduling.bookAppointment().handle(command)) {
            case BookAppointment.Outcome.Booked booked -> 201;
            case BookAppointment.Outcome.Refused refused -> 409;
        };
    }
}

package clinic.bootstrap.architecture.canary.model.bootstrap;

import clinic.bootstrap.architecture.canary.model.adapter.postgres.scheduling.JooqAppointments;
import clinic.bootstrap.architecture.canary.model.adapter.rest.scheduling.AppointmentRoutes;
import clinic.bootstrap.architecture.canary.model.application.scheduling.Scheduling;
import java.time.InstantSource;

record Composition(AppointmentRoutes routes) {
    static Composition onTheMachine() {
        var appointments = JooqAppointments.at("jdbc:postgresql://localhost/clinic");
        return new Composition(new AppointmentRoutes(Scheduling.over(appointments, InstantSource.system())));
    }
}

package clinic.bootstrap.architecture.canary.model.adapter.postgres.scheduling;

import clinic.bootstrap.architecture.canary.model.domain.patients.PatientId;
import clinic.bootstrap.architecture.canary.model.domain.scheduling.AppointmentBooked;
import clinic.bootstrap.architecture.canary.model.domain.scheduling.Appointments;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

public record JooqAppointments(DSLContext database) implements Appointments {
    public static JooqAppointments at(String url) {
        return new JooqAppointments(DSL.using(url));
    }

    @Override
    public List<AppointmentBooked> of(PatientId patient, Instant from) {
        return database.select().fetch(row -> new AppointmentBooked(patient));
    }
}

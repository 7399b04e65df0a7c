package clinic.bootstrap.architecture.canary.model.domain.scheduling;

import clinic.bootstrap.architecture.canary.model.domain.patients.PatientId;
import java.time.Instant;
import java.util.List;

public interface Appointments {
    List<AppointmentBooked> of(PatientId patient, Instant from);
}

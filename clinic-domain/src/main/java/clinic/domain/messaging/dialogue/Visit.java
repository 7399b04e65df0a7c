package clinic.domain.messaging.dialogue;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.shared.PersonalData;
import clinic.domain.shared.ProfileId;
import java.time.Instant;

/** An appointment, as its patient is told of it. */
@PersonalData
public record Visit(
        AppointmentId id,
        PatientId patient,
        String patientName,
        ProcedureId procedure,
        String procedureName,
        ProfileId professional,
        String professionalName,
        Instant start,
        Instant end) {
    @Override
    public String toString() {
        return "Visit[" + id.value() + "]";
    }
}

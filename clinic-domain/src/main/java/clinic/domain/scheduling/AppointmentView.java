package clinic.domain.scheduling;

import clinic.domain.shared.PersonalData;
import java.time.ZoneId;

/**
 * An appointment as people see it.
 *
 * @param zone the clinic's, in which its times are told
 */
@PersonalData
public record AppointmentView(Appointment appointment, String patientName, ZoneId zone) {
    @Override
    public String toString() {
        return "AppointmentView[" + appointment.id().value() + "]";
    }
}

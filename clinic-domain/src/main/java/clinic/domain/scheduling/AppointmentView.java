package clinic.domain.scheduling;

import clinic.domain.shared.Actor;
import clinic.domain.shared.PersonalData;
import clinic.domain.shared.ProfileId;
import java.time.ZoneId;
import java.util.Optional;

/**
 * An appointment as people see it.
 *
 * @param patientProfile the patient as one who signs in, if so
 * @param zone the clinic's, in which its times are told
 */
@PersonalData
public record AppointmentView(
        Appointment appointment, String patientName, Optional<ProfileId> patientProfile, ZoneId zone) {

    /** The same, with the appointment as it is now. */
    public AppointmentView with(Appointment changed) {
        return new AppointmentView(changed, patientName, patientProfile, zone);
    }

    /** Whether the actor may see it: staff and the system all, a client its own. */
    public boolean isSeenBy(Actor actor) {
        return switch (actor) {
            case Actor.Anonymous anonymous -> false;
            case Actor.Person person -> person.role().isStaff() || patientProfile.equals(Optional.of(person.id()));
            case Actor.Automation automation -> true;
        };
    }

    @Override
    public String toString() {
        return "AppointmentView[" + appointment.id().value() + "]";
    }
}

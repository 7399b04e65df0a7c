package clinic.domain.testkit.scheduling;

import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.Slot;
import clinic.domain.shared.Id;
import java.util.List;
import java.util.UUID;

/** That something has a resource for a while, as the ledger keeps it. */
public record Occupation(UUID resource, UUID occupant, Slot slot) {
    public static Occupation of(Id resource, Id occupant, Slot slot) {
        return new Occupation(resource.value(), occupant.value(), slot);
    }

    /** What an appointment that holds its time occupies: the professional with the buffers, the patient without. */
    public static List<Occupation> of(Appointment appointment) {
        return appointment.occupies()
                ? List.of(
                        of(appointment.professional(), appointment.id(), appointment.occupied()),
                        of(appointment.patient(), appointment.id(), appointment.visit()))
                : List.of();
    }

    public boolean meets(Occupation other) {
        return resource.equals(other.resource) && slot.overlaps(other.slot);
    }
}

package clinic.application.scheduling;

import clinic.domain.scheduling.NotBookable;
import clinic.domain.scheduling.Offer;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Why a time cannot be had, whether it is to be booked, moved to or held; with free times nearby. */
public sealed interface NotPlaced extends BookAppointment.Outcome, ChangeAppointment.Outcome, PlaceHold.Outcome {
    /** The clinic's. */
    ZoneId zone();

    /** The free times nearest to it; none when there are none nearby. */
    List<Offer> alternatives();

    /** Somebody else has the professional then. */
    record SlotTaken(ZoneId zone, List<Offer> alternatives) implements NotPlaced {}

    /** The patient is elsewhere then. */
    record PatientBusy(ZoneId zone, List<Offer> alternatives) implements NotPlaced {}

    /** The clinic's rules are against it, for each of the reasons. */
    record Refused(ZoneId zone, Set<NotBookable> reasons, List<Offer> alternatives) implements NotPlaced {}
}

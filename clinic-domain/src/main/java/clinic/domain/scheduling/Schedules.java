package clinic.domain.scheduling;

import clinic.domain.shared.ProfileId;
import java.util.Optional;

/** When the professionals work. All of it happens in the running transaction. */
public interface Schedules {
    /** What came of an attempt to keep working hours. */
    enum Kept {
        KEPT,
        /** There is no such professional; nothing was written. */
        UNKNOWN_PROFESSIONAL
    }

    /**
     * The professional's working hours; none at all, in the clinic's zone, until some were kept.
     *
     * @return empty when there is no such professional
     */
    Optional<WorkingHours> find(ProfileId professional);

    /** Keeps these hours and this zone instead of all former ones. Of two at the same time the last to end wins whole. */
    Kept keep(ProfileId professional, WorkingHours hours);
}

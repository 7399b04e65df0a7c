package clinic.domain.scheduling;

import clinic.domain.shared.Actor;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import clinic.domain.shared.ProfileId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Appointments to be read. What is told leaves its audit row in the same transaction; what the actor may not see is not there. */
public interface AppointmentViews {
    Optional<AppointmentView> find(Actor actor, AppointmentId id, Instant now);

    /** By start, then id. */
    Page<AppointmentView> list(Actor actor, AppointmentFilter filter, Paging paging, Instant now);

    /**
     * Whole days in the clinic's zone, as the front desk sees them.
     *
     * @param days 1 to 7
     */
    Agenda agenda(Actor actor, LocalDate first, int days, Optional<ProfileId> professional, Instant now);
}

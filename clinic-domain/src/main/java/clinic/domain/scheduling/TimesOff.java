package clinic.domain.scheduling;

import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import clinic.domain.shared.ProfileId;
import java.util.List;
import java.util.Optional;

/**
 * When professionals are away, with the time that this takes from the ledger. All of it happens in the running
 * transaction; outside one, each method throws {@link IllegalStateException}.
 */
public interface TimesOff {
    /**
     * Keeps a new time off. From then on everything in it is taken that no appointment and no hold has; what one of
     * those gives back later, or a hold lets expire, is taken too, for as long as the time off is kept.
     *
     * @param timeOff of a professional who is there
     * @return the appointments that have time in it and keep it, by start: no other one will ever be placed in it
     */
    List<AppointmentView> add(TimeOff timeOff);

    /**
     * Removes a time off and frees its time at once, but for what another time off of the professional covers too.
     *
     * @return what was removed; empty when this professional has no such time off
     */
    Optional<TimeOff> remove(ProfileId professional, TimeOffId id);

    /** The professional's times off, by start, then id. */
    Page<TimeOff> list(ProfileId professional, TimeOffFilter filter, Paging paging);
}

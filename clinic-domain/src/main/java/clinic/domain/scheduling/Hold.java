package clinic.domain.scheduling;

import clinic.domain.patients.PatientId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A time kept free for somebody who is about to book it, until it is released or expires.
 *
 * @param occupied what the professional is occupied with: the visit to come, with the procedure's buffers
 * @param visit for whom and when, if it is known for whom: the patient is occupied then, too
 * @param holder who placed it and may release it, besides staff; empty: the clinic's own background work
 * @param expiresAt from when on it is no obstacle any more
 */
public record Hold(
        HoldId id,
        ProfileId professional,
        Slot occupied,
        Optional<Visit> visit,
        Optional<ProfileId> holder,
        Instant expiresAt) {
    /** How long one may last. */
    public static final Duration LONGEST = Duration.ofHours(1);

    /** The patient's side of it. */
    public record Visit(PatientId patient, Slot slot) {}

    public Hold {
        if (visit.isPresent() && !occupied.covers(visit.get().slot())) {
            throw new IllegalArgumentException("occupied must cover the visit: " + occupied + ", " + visit);
        }
    }

    /** Whether the actor may release it: staff and the system any, a client its own. */
    public boolean isReleasedBy(Actor actor) {
        return switch (actor) {
            case Actor.Anonymous anonymous -> false;
            case Actor.Person person -> person.role().isStaff() || holder.equals(Optional.of(person.id()));
            case Actor.Automation automation -> true;
        };
    }
}

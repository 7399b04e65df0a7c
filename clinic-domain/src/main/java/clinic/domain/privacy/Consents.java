package clinic.domain.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What people have consented to. All of it happens in the running transaction; what the actor may not see is not there.
 * Nothing is ever deleted: a consent that was withdrawn stays, with when.
 */
public interface Consents {
    /** Keeps it. Of the same person, purpose and version one holds at a time: where one does, that one is returned. */
    Consent give(Consent consent);

    /**
     * It holds no more. One that was withdrawn before stays as it is.
     *
     * @return empty when this person has no such consent
     */
    Optional<Consent> withdraw(DataSubject subject, ConsentId id, Instant now);

    /** All of this person's, newest first, also those withdrawn. */
    List<Consent> list(DataSubject subject);

    /** Whether one for this purpose holds. */
    boolean isGiven(DataSubject subject, Purpose purpose);
}

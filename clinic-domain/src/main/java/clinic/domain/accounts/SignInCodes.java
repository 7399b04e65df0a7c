package clinic.domain.accounts;

import clinic.domain.shared.Actor;
import clinic.domain.shared.Phone;
import java.time.Instant;
import java.util.Optional;

/**
 * The codes that were sent, as hashes, one for each phone. Read by the clinic's own sign-in alone: to everybody else
 * nothing is there.
 */
public interface SignInCodes {
    /** What came of using a code. */
    enum Spending {
        SPENT,
        /** It was used before, perhaps a moment ago by another, or another code took its place. */
        NOT_THERE_TO_SPEND
    }

    /** Keeps the code in the place of the phone's one before, in the running transaction. */
    void replace(KeptCode code, Instant now);

    /**
     * Counts one try of the phone's code before it is compared, so that many at the same time do not slip through
     * together. A transaction of its own: whatever fails after it, the try stays counted.
     *
     * @return what to compare with; empty when no code is there, it has expired, or no try is left
     */
    Optional<PasswordHash> attempt(Actor actor, Phone phone, Instant now);

    /**
     * Uses up the phone's code, if it is still this one, in the running transaction. Of any number of uses, also at the
     * same time, exactly one is {@code SPENT}.
     */
    Spending spend(Phone phone, PasswordHash hash);
}

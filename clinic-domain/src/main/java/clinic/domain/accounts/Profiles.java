package clinic.domain.accounts;

import clinic.domain.shared.ProfileId;
import java.util.Optional;
import java.util.Set;

/**
 * Those who sign in. All of it happens in the running transaction; outside one, each method throws {@link
 * IllegalStateException}. What the actor may not see is not there.
 */
public interface Profiles {
    /** What came of keeping a profile. */
    enum Kept {
        KEPT,
        /** Another profile has this e-mail address; nothing was written. */
        EMAIL_TAKEN
    }

    /** Keeps a new profile. Of any number with one e-mail address, also at the same time, exactly one is {@code KEPT}. */
    Kept add(Profile profile);

    /** The profile, which no other transaction changes until this one ends. */
    Optional<Profile> lock(ProfileId id);

    /**
     * Keeps the changed profile.
     *
     * @throws IllegalStateException when not the version before it is kept
     */
    Kept save(Profile changed);

    /** Those who {@linkplain Profile#keepsClinic() keep the clinic}, whom no other transaction changes until this one ends. */
    Set<ProfileId> lockKeepers();
}

package clinic.domain.accounts;

import clinic.domain.shared.Actor;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;
import java.time.Instant;
import java.util.Optional;

/** Profiles to be read. What is told of clients leaves its audit row in the same transaction. */
public interface ProfileViews {
    /** Everybody, by name without accents, then id. */
    Page<ProfileView> list(Actor actor, Optional<Role> role, Paging paging, Instant now);

    /** Active professionals, by name without accents, then id. */
    Page<Professional> professionals(Actor actor, Paging paging);

    Optional<ProfileView> find(Actor actor, ProfileId id, Instant now);

    Optional<Professional> findProfessional(Actor actor, ProfileId id);

    /** The profile as the person itself sees it. */
    Optional<Account> account(Actor actor, ProfileId id);
}

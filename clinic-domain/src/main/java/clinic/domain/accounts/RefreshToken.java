package clinic.domain.accounts;

import clinic.domain.shared.ProfileId;
import java.time.Instant;
import java.util.Optional;

/**
 * A right to go on without the password, once. Used, it gives way to the next of its family.
 *
 * @param signIn the family
 * @param expiresAt from then on it is good for nothing
 * @param spentAt when it was used
 */
public record RefreshToken(
        TokenHash hash,
        SignInId signIn,
        ProfileId profile,
        Instant issuedAt,
        Instant expiresAt,
        Optional<Instant> spentAt) {

    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}

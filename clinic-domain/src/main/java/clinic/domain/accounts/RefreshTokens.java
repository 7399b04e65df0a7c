package clinic.domain.accounts;

import clinic.domain.shared.ProfileId;
import java.time.Instant;
import java.util.Optional;

/**
 * The refresh tokens that were given, as hashes. All of it happens in the running transaction; outside one, each method
 * throws {@link IllegalStateException}.
 */
public interface RefreshTokens {
    /** What came of using a token. */
    enum Spending {
        SPENT,
        /** It was used before, perhaps a moment ago by another, or its family was ended. */
        NOT_THERE_TO_SPEND
    }

    /** Keeps a new token; those of the same person that expired before it was issued go. */
    void add(RefreshToken token);

    Optional<RefreshToken> find(TokenHash hash);

    /** Marks the token as used. Of any number of uses, also at the same time, exactly one is {@code SPENT}. */
    Spending spend(TokenHash hash, Instant now);

    /** Ends one family: none of its tokens is there any more. */
    void end(SignInId signIn);

    /** Ends all families of the person. */
    void endAll(ProfileId profile);
}

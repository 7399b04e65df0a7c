package clinic.adapter.rest.shared;

import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;
import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import com.auth0.jwt.interfaces.DecodedJWT;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Access tokens: JWT (RFC 7519) signed with HS256, and no other algorithm. They live minutes; nothing is stored. */
public final class AccessTokens {
    private static final String ISSUER = "clinic";

    /** The name that OpenID Connect Front-Channel Logout gives to a session's id. */
    private static final String SIGN_IN = "sid";

    private final Algorithm algorithm;
    private final Duration lifetime;
    private final InstantSource time;
    private final JWTVerifier verifier;
    private final KnownTokens known = new KnownTokens();

    /**
     * Whom a token speaks for.
     *
     * @param signIn the sign-in that it comes from
     */
    public record Bearer(ProfileId profile, Role role, Optional<UUID> signIn) {}

    /**
     * Signs and checks with one secret.
     *
     * @param secret at least 32 bytes, as RFC 7518 section 3.2 asks for HS256
     * @param lifetime how long a token is good
     */
    public AccessTokens(byte[] secret, Duration lifetime, InstantSource time) {
        if (secret.length < 32) throw new IllegalArgumentException("secret must have 32 bytes: " + secret.length);
        this.algorithm = Algorithm.HMAC256(secret);
        this.lifetime = lifetime;
        this.time = time;
        this.verifier = ((JWTVerifier.BaseVerification)
                        JWT.require(algorithm).withIssuer(ISSUER).withClaimPresence("exp"))
                .build(new Ticking(time));
    }

    public Duration lifetime() {
        return lifetime;
    }

    /** A token that comes from no sign-in. */
    public String issue(ProfileId profile, Role role) {
        return begun(profile, role).sign(algorithm);
    }

    /** A token that comes from this sign-in. */
    public String issue(ProfileId profile, Role role, UUID signIn) {
        return begun(profile, role).withClaim(SIGN_IN, signIn.toString()).sign(algorithm);
    }

    private JWTCreator.Builder begun(ProfileId profile, Role role) {
        var now = time.instant();
        return JWT.create()
                .withIssuer(ISSUER)
                .withSubject(profile.value().toString())
                .withClaim("role", role.name().toLowerCase(Locale.ROOT))
                .withIssuedAt(now)
                .withExpiresAt(now.plus(lifetime));
    }

    /** Whom the token speaks for; empty when it is expired, tampered with, or not ours. */
    Optional<Bearer> verify(String token) {
        var found = known.find(token, time.instant());
        if (found.isPresent()) return found;
        try {
            var verified = verifier.verify(token);
            var bearer = bearer(verified);
            bearer.ifPresent(one -> known.keep(token, one, verified.getExpiresAtAsInstant()));
            return bearer;
        } catch (JWTVerificationException refused) {
            return Optional.empty();
        }
    }

    private static Optional<Bearer> bearer(DecodedJWT token) {
        var subject = token.getSubject();
        var role = token.getClaim("role").asString();
        if (subject == null || role == null) return Optional.empty();
        var signIn = Optional.ofNullable(token.getClaim(SIGN_IN).asString()).map(UUID::fromString);
        return roleOf(role).map(known -> new Bearer(new ProfileId(UUID.fromString(subject)), known, signIn));
    }

    private static Optional<Role> roleOf(String name) {
        for (var role : Role.values()) {
            if (role.name().toLowerCase(Locale.ROOT).equals(name)) return Optional.of(role);
        }
        return Optional.empty();
    }
}

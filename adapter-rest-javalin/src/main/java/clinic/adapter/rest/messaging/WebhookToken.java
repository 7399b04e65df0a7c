package clinic.adapter.rest.messaging;

import clinic.adapter.rest.shared.Request;
import clinic.adapter.rest.shared.Ticking;
import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;

/**
 * What proves that an event comes from our provider: the secret itself, as {@code Authorization: Bearer} or {@code ?token=}, or
 * a token signed with it, as Evolution makes one of {@code jwt_key} (contracts, evolution.md, "Authentication").
 */
public final class WebhookToken {
    private static final String SCHEME = "Bearer ";
    private static final long CLOCKS_DIFFER_SECONDS = 120;

    private final byte[] digest;
    private final JWTVerifier verifier;

    public WebhookToken(String secret, InstantSource time) {
        this.digest = digest(secret);
        this.verifier = ((JWTVerifier.BaseVerification) JWT.require(Algorithm.HMAC256(secret))
                        .withClaimPresence("exp")
                        .acceptLeeway(CLOCKS_DIFFER_SECONDS))
                .build(new Ticking(time));
    }

    /** Whether the request proves it. Takes the same time whatever is wrong with a secret. */
    boolean isProvedBy(Request request) {
        var bearer = request.authorization()
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
        return bearer.filter(this::isSecret).isPresent()
                || bearer.filter(this::isSigned).isPresent()
                || request.queryText("token").filter(this::isSecret).isPresent();
    }

    private boolean isSecret(String text) {
        return MessageDigest.isEqual(digest, digest(text));
    }

    private boolean isSigned(String text) {
        try {
            verifier.verify(text);
            return true;
        } catch (JWTVerificationException refused) {
            return false;
        }
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}

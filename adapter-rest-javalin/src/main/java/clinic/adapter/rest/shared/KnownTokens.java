package clinic.adapter.rest.shared;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Tokens whose signature was found good: the next requests of a caller need not reckon it again. Safe for many threads. */
final class KnownTokens {
    /** About two megabytes; who comes then is checked anew. */
    private static final int MOST = 4096;

    private final ConcurrentMap<String, Known> tokens = new ConcurrentHashMap<>();

    private record Known(AccessTokens.Bearer bearer, Instant expiresAt) {}

    /** Whom the token speaks for, if it is known and good at this moment. */
    Optional<AccessTokens.Bearer> find(String token, Instant now) {
        var known = tokens.get(token);
        if (known == null) return Optional.empty();
        if (now.isBefore(known.expiresAt())) return Optional.of(known.bearer());
        tokens.remove(token, known);
        return Optional.empty();
    }

    void keep(String token, AccessTokens.Bearer bearer, Instant expiresAt) {
        if (tokens.size() >= MOST) tokens.clear();
        tokens.put(token, new Known(bearer, expiresAt));
    }
}

package clinic.adapter.rest.shared;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class KnownTokensTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Duration LIFETIME = Duration.ofMinutes(15);

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final AccessTokens tokens = new AccessTokens(new byte[32], LIFETIME, now::get);
    private final String token = tokens.issue(new ProfileId(new UUID(1, 1)), Role.ADMIN);

    @Test
    void speaksForTheSamePersonAgain() {
        var bearer = new AccessTokens.Bearer(new ProfileId(new UUID(1, 1)), Role.ADMIN, Optional.empty());
        assertThat(tokens.verify(token)).contains(bearer);
        assertThat(tokens.verify(token)).contains(bearer);
    }

    @Test
    void ofAKnownTokenAnotherSignatureIsRefused() {
        assertThat(tokens.verify(token)).isPresent();
        var tampered = token.substring(0, token.length() - 6) + "AAAAAA";
        assertThat(tokens.verify(tampered)).isEmpty();
    }

    @Test
    void aKnownTokenExpiresToo() {
        assertThat(tokens.verify(token)).isPresent();
        now.set(NOON.plus(LIFETIME));
        assertThat(tokens.verify(token)).isEmpty();
        assertThat(tokens.verify(token)).isEmpty();
    }

    @Test
    void manyTokensAreNotAllKept() {
        var known = new KnownTokens();
        var bearer = new AccessTokens.Bearer(new ProfileId(new UUID(1, 1)), Role.CLIENT, Optional.empty());
        for (var number = 0; number < 10_000; number++) known.keep("token " + number, bearer, NOON.plus(LIFETIME));
        var kept = 0;
        for (var number = 0; number < 10_000; number++) {
            if (known.find("token " + number, NOON).isPresent()) kept++;
        }
        assertThat(kept).isBetween(1, 4096);
    }
}

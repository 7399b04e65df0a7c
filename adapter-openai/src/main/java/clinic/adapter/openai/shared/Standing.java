package clinic.adapter.openai.shared;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** How the provider stands: tells the breaker and the log of each answer. Never of what was sent or said. */
final class Standing {
    private static final Logger LOG = LoggerFactory.getLogger(Standing.class);

    private final CircuitBreaker breaker;
    private final InstantSource time;
    private volatile Optional<Instant> lastSuccess = Optional.empty();
    private volatile Optional<Instant> lastFailure = Optional.empty();

    Standing(CircuitBreaker breaker, InstantSource time) {
        this.breaker = breaker;
        this.time = time;
    }

    ProviderState state() {
        var circuit = switch (breaker.getState()) {
            case OPEN, FORCED_OPEN -> ProviderState.Circuit.OPEN;
            case HALF_OPEN -> ProviderState.Circuit.HALF_OPEN;
            case CLOSED, DISABLED, METRICS_ONLY -> ProviderState.Circuit.CLOSED;
        };
        return new ProviderState(circuit, lastSuccess, lastFailure);
    }

    void note(Ask ask, Response answer) {
        switch (answer) {
            case Response.Replied replied -> note(ask, replied);
            case Response.Unreached(var reason) -> unanswered(ask, reason);
            case Response.Unheard(var reason) -> unanswered(ask, reason);
            case Response.Spared spared -> breaker.releasePermission();
        }
    }

    /** A provider that is busy, or does not accept us, works: only its own trouble opens the circuit. */
    private void note(Ask ask, Response.Replied replied) {
        if (replied.isTrouble()) failed();
        else breaker.onSuccess(0, TimeUnit.NANOSECONDS);
        if (replied.isFine()) lastSuccess = Optional.of(time.instant());
        else if (replied.isClosedToUs()) lastFailure = Optional.of(time.instant());
        LOG.atLevel(level(replied))
                .addKeyValue("path", ask.path())
                .addKeyValue("status", replied.status())
                .addKeyValue("code", replied.code())
                .addKeyValue("providerRequestId", replied.requestId())
                .log("openai answered");
    }

    private void unanswered(Ask ask, String reason) {
        failed();
        LOG.atWarn().addKeyValue("path", ask.path()).addKeyValue("why", reason).log("openai did not answer");
    }

    private void failed() {
        breaker.onError(0, TimeUnit.NANOSECONDS, new IOException("the provider failed"));
        lastFailure = Optional.of(time.instant());
    }

    private static Level level(Response.Replied replied) {
        if (replied.isFine()) return Level.INFO;
        return replied.isClosedToUs() ? Level.ERROR : Level.WARN;
    }
}

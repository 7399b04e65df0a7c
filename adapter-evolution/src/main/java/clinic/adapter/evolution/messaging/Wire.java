package clinic.adapter.evolution.messaging;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way to the provider: one circuit breaker for all that is asked, and repeats for what may be repeated. Thread-safe. */
final class Wire {
    private static final Logger LOG = LoggerFactory.getLogger(Wire.class);
    private static final int TRIES = 3;

    private final Http http;
    private final InstantSource time;
    private final Limits limits;
    private final CircuitBreaker breaker;
    private final IntervalFunction pauses;
    private volatile Optional<Instant> lastSuccess = Optional.empty();
    private volatile Optional<Instant> lastFailure = Optional.empty();

    Wire(EvolutionSettings settings, Limits limits, InstantSource time) {
        this.http = new Http(settings, limits.connect());
        this.time = time;
        this.limits = limits;
        this.pauses = IntervalFunction.ofExponentialRandomBackoff(limits.pause(), 2, 0.5);
        this.breaker = CircuitBreaker.of(
                "evolution",
                CircuitBreakerConfig.custom()
                        .slidingWindowType(CircuitBreakerConfig.SlidingWindowType.COUNT_BASED)
                        .slidingWindowSize(20)
                        .minimumNumberOfCalls(10)
                        .failureRateThreshold(50)
                        .waitDurationInOpenState(limits.rest())
                        .permittedNumberOfCallsInHalfOpenState(4)
                        .maxWaitDurationInHalfOpenState(limits.rest())
                        .clock(time.withZone(ZoneOffset.UTC))
                        .build());
    }

    Limits limits() {
        return limits;
    }

    /** Asks once. */
    Response once(Ask ask) {
        if (!breaker.tryAcquirePermission()) return new Response.Spared();
        var answer = http.exchange(ask);
        note(ask, answer);
        return answer;
    }

    /** Asks up to three times: only what does no more when it is asked twice. */
    Response patiently(Ask ask) {
        return patiently(ask, answer -> false);
    }

    /**
     * The same.
     *
     * @param further what else is worth another try than no answer, and trouble that may pass
     */
    Response patiently(Ask ask, Predicate<Response.Replied> further) {
        var retry = Retry.of(
                "evolution",
                RetryConfig.<Response>custom()
                        .maxAttempts(TRIES)
                        .retryOnResult(answer -> isWorthATry(answer, further))
                        .intervalBiFunction((tries, result) -> pause(tries, result.get()))
                        .build());
        return retry.executeSupplier(() -> once(ask));
    }

    ProviderState state() {
        var circuit = switch (breaker.getState()) {
            case OPEN, FORCED_OPEN -> ProviderState.Circuit.OPEN;
            case HALF_OPEN -> ProviderState.Circuit.HALF_OPEN;
            case CLOSED, DISABLED, METRICS_ONLY -> ProviderState.Circuit.CLOSED;
        };
        return new ProviderState(circuit, lastSuccess, lastFailure);
    }

    private boolean isWorthATry(Response answer, Predicate<Response.Replied> further) {
        return switch (answer) {
            case Response.Replied replied ->
                (replied.isTrouble() || further.test(replied))
                        && replied.pause()
                                .filter(pause -> pause.compareTo(limits.longestPause()) > 0)
                                .isEmpty();
            case Response.Unreached unreached -> true;
            case Response.Unheard unheard -> !Thread.currentThread().isInterrupted();
            case Response.Spared spared -> false;
        };
    }

    private long pause(int tries, Response answer) {
        var asked = answer instanceof Response.Replied replied ? replied.pause() : Optional.<Duration>empty();
        return asked.map(Duration::toMillis).orElseGet(() -> pauses.apply(tries));
    }

    private void note(Ask ask, Response answer) {
        if (isWell(answer)) {
            breaker.onSuccess(0, TimeUnit.NANOSECONDS);
            noteAnswer(ask, answer);
        } else {
            breaker.onError(0, TimeUnit.NANOSECONDS, new IOException("the provider failed"));
            lastFailure = Optional.of(time.instant());
            LOG.warn("Evolution: {} came to {}", ask, answer);
        }
    }

    /** Time mends neither its licence nor our key: nothing is sent until somebody looks at the settings. */
    private void noteAnswer(Ask ask, Response answer) {
        if (answer instanceof Response.Replied replied && (replied.isUnlicensed() || replied.status() == 401)) {
            lastFailure = Optional.of(time.instant());
            LOG.error("Evolution: {} came to {}: it is not licensed, or our key is wrong", ask, answer);
        } else {
            lastSuccess = Optional.of(time.instant());
        }
    }

    private static boolean isWell(Response answer) {
        return answer instanceof Response.Replied replied && !replied.isTrouble();
    }
}

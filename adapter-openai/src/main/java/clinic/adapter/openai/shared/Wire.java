package clinic.adapter.openai.shared;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * The way to the provider: one circuit breaker for all that is asked, and repeats, which cost but do nothing else.
 * Thread-safe.
 */
public final class Wire {
    private static final double JITTER = 0.25;

    private final Http http;
    private final Limits limits;
    private final CircuitBreaker breaker;
    private final Standing standing;
    private final IntervalFunction pauses;

    public Wire(OpenAiSettings settings, Limits limits, InstantSource time) {
        this.http = new Http(settings, limits.connect(), time);
        this.limits = limits;
        this.pauses = IntervalFunction.ofExponentialRandomBackoff(limits.pause(), 2, JITTER, limits.mostPause());
        this.breaker = CircuitBreaker.of(
                "openai",
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
        this.standing = new Standing(breaker, time);
    }

    public Limits limits() {
        return limits;
    }

    /** Asks, as often as its patience allows. */
    public Response ask(Ask ask) {
        var deadline = Deadline.in(ask.patience().total());
        var retry = Retry.of(
                "openai",
                RetryConfig.<Response>custom()
                        .maxAttempts(1 + ask.patience().repeats())
                        .retryOnResult(answer -> isWorthATry(answer, deadline))
                        .retryOnException(failure -> false)
                        .intervalBiFunction((tries, result) -> pause(tries, result.get()))
                        .build());
        try {
            return retry.executeSupplier(() -> once(ask, deadline));
        } catch (CancellationException interrupted) {
            Thread.currentThread().interrupt();
            return new Response.Unheard("interrupted");
        }
    }

    /** How the provider has answered lately. */
    public ProviderState state() {
        return standing.state();
    }

    private Response once(Ask ask, Deadline deadline) {
        var limit = deadline.left(ask.patience().each());
        if (limit.isZero()) return new Response.Unheard("timed out");
        if (!breaker.tryAcquirePermission()) return new Response.Spared();
        try {
            var answer = http.exchange(ask, limit);
            standing.note(ask, answer);
            return answer;
        } catch (RuntimeException failure) {
            breaker.releasePermission();
            throw failure;
        }
    }

    private boolean isWorthATry(Response answer, Deadline deadline) {
        return switch (answer) {
            case Response.Replied replied ->
                replied.isWorthATry() && isShort(replied.pause().orElse(limits.pause()), deadline);
            case Response.Unreached unreached -> isShort(limits.pause(), deadline);
            case Response.Unheard unheard ->
                !Thread.currentThread().isInterrupted() && isShort(limits.pause(), deadline);
            case Response.Spared spared -> false;
        };
    }

    /** Whether this can be waited out in place. */
    private boolean isShort(Duration pause, Deadline deadline) {
        return pause.compareTo(limits.longestPause()) <= 0 && deadline.outlasts(pause);
    }

    private long pause(int tries, Response answer) {
        var asked = answer instanceof Response.Replied replied ? replied.pause() : Optional.<Duration>empty();
        return asked.map(Duration::toMillis).orElseGet(() -> pauses.apply(tries));
    }
}

package clinic.application.records;

import clinic.domain.records.AiFailure;
import clinic.domain.records.Failure;
import java.time.Duration;
import java.util.Optional;

/**
 * How long to wait for a model that failed, and when to give up. A provider that is away or busy is waited for about a day,
 * with pauses that double from half a minute to two hours. What nobody can use is bought three times. All else fails at
 * once, also a lack of credit or a wrong key: a person must act, and should be told why now and not tomorrow; whoever mended
 * it asks again.
 */
final class Pauses {
    /** Half a minute eight times doubled comes to about two hours; ten times two hours more. */
    static final int MOST_TRIES = 18;

    private static final int MOST_UNUSABLE = 2;
    private static final int MOST_DOUBLINGS = 8;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(2);
    private static final Duration DAY = Duration.ofDays(1);

    private Pauses() {}

    /**
     * After how long to try again, at the earliest when the provider said; empty: no more.
     *
     * @param tries how often it was put off already
     */
    static Optional<Duration> after(AiFailure failure, int tries) {
        var most = failure.why() == AiFailure.Why.UNUSABLE ? MOST_UNUSABLE : MOST_TRIES;
        if (!failure.why().retryable() || tries >= most) return Optional.empty();
        var own = after(tries);
        return Optional.of(failure.pause()
                .map(pause -> pause.compareTo(DAY) > 0 ? DAY : pause)
                .filter(pause -> pause.compareTo(own) > 0)
                .orElse(own));
    }

    /** After how long to try again what broke, nobody knows why. */
    static Duration after(int tries) {
        var pause = FIRST.multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    /** The word for it on the record. */
    static Failure word(AiFailure.Why why) {
        return switch (why) {
            case UNCONFIGURED -> Failure.UNCONFIGURED;
            case AWAY, BUSY -> Failure.PROVIDER_AWAY;
            case NO_CREDIT -> Failure.NO_CREDIT;
            case MISCONFIGURED -> Failure.MISCONFIGURED;
            case UNREADABLE -> Failure.UNREADABLE_AUDIO;
            case TOO_LARGE -> Failure.TOO_LARGE;
            case REFUSED -> Failure.REFUSED;
            case UNUSABLE -> Failure.UNUSABLE_ANSWER;
        };
    }
}

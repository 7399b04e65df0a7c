package clinic.domain.records;

import java.time.Duration;
import java.util.Optional;

/**
 * Why a model did not do it.
 *
 * @param pause after how long to try again, if the provider said
 */
public record AiFailure(Why why, Optional<Duration> pause) {
    /** The kinds of failure, by what can be done. */
    public enum Why {
        /** No provider is configured. */
        UNCONFIGURED(false),
        /** The provider does not answer, or answers with an error of its own. */
        AWAY(true),
        /** Too much was asked at a time. */
        BUSY(true),
        /** Nothing is left of what was paid for. */
        NO_CREDIT(false),
        /** The provider does not accept our key, or has no such model: somebody must set it up. */
        MISCONFIGURED(false),
        /** The sound is damaged, or of a kind that the provider does not take. */
        UNREADABLE(false),
        /** The sound or the text is too large. */
        TOO_LARGE(false),
        /** The model declined, or the provider's filter stopped it. */
        REFUSED(false),
        /** The answer was cut off, or is not what was asked for. */
        UNUSABLE(true);

        private final boolean retryable;

        Why(boolean retryable) {
            this.retryable = retryable;
        }

        /** Whether the same may succeed a little later, with nobody doing anything. */
        public boolean retryable() {
            return retryable;
        }
    }

    public static AiFailure of(Why why) {
        return new AiFailure(why, Optional.empty());
    }
}

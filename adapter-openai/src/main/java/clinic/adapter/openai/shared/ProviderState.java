package clinic.adapter.openai.shared;

import java.time.Instant;
import java.util.Optional;

/**
 * How the provider has answered lately.
 *
 * @param lastSuccess when it last answered as it should, since the start
 * @param lastFailure when it last did not answer, or with a failure of its own, since the start
 */
public record ProviderState(Circuit circuit, Optional<Instant> lastSuccess, Optional<Instant> lastFailure) {
    /** Whether it is called. */
    public enum Circuit {
        /** As usual. */
        CLOSED,
        /** A few calls try whether it is back. */
        HALF_OPEN,
        /** Not at all, for a while: it failed too often. */
        OPEN
    }
}

package clinic.adapter.evolution.messaging;

import clinic.domain.messaging.Line;
import clinic.domain.messaging.Messenger.Why;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Whether the line is open, as the provider says, and for a moment as we remember. Thread-safe. */
final class Pairing {
    private final InstantSource time;
    private final Duration remembered;
    private final AtomicReference<Instant> openUntil = new AtomicReference<>(Instant.MIN);

    Pairing(InstantSource time, Duration remembered) {
        this.time = time;
        this.remembered = remembered;
    }

    /** How the line stands. */
    sealed interface Standing {
        record Known(Line.State state) implements Standing {}

        /** The provider has no such instance. */
        record Missing() implements Standing {}

        /** It cannot be told now. */
        record Untold(Why why, String reason, Optional<Duration> pause) implements Standing {}
    }

    /** Whether it was open a moment ago, and nothing has failed since. */
    boolean wasOpen() {
        return time.instant().isBefore(openUntil.get());
    }

    void forget() {
        openUntil.set(Instant.MIN);
    }

    /** Reads, and remembers, what {@code connectionState} answers. */
    Standing read(Response answer) {
        var standing = standing(answer);
        if (standing.equals(new Standing.Known(Line.State.OPEN)))
            openUntil.set(time.instant().plus(remembered));
        else forget();
        return standing;
    }

    private static Standing standing(Response answer) {
        if (answer instanceof Response.Replied replied) {
            if (replied.isInstanceMissing()) return new Standing.Missing();
            var state = replied.isFine() ? state(replied) : Optional.<Line.State>empty();
            if (state.isPresent()) return new Standing.Known(state.get());
        }
        return Troubles.of(answer);
    }

    /** The state in {@code {instance: {state}}}. */
    static Optional<Line.State> state(Response.Replied replied) {
        return Json.text(replied.body().path("instance"), "state")
                .map(state -> switch (state.toLowerCase(Locale.ROOT)) {
                    case "open" -> Line.State.OPEN;
                    case "connecting" -> Line.State.CONNECTING;
                    default -> Line.State.CLOSE;
                });
    }
}

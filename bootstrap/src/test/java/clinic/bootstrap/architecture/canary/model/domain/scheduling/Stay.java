package clinic.bootstrap.architecture.canary.model.domain.scheduling;

import java.time.Duration;

public sealed interface Stay {
    record Planned(Duration length) implements Stay {}

    record Ended() implements Stay {}

    /** Settles: begins like a setter, is a verb. */
    static Stay settle() {
        return new Ended();
    }
}

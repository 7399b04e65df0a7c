package clinic.application.messaging;

import clinic.domain.shared.Actor;
import java.time.Duration;

/** Forgets what the provider told long ago and what is done; done again and again by the clinic itself. */
public final class ForgetEvents {
    /** For how long it is kept, and the same message known again: far longer than any provider repeats itself. */
    public static final Duration KEPT = Duration.ofDays(30);

    /** So many in one transaction, so that nobody waits for long. */
    private static final int AT_ONCE = 1000;

    private final MessagingPorts ports;

    /** Whose work it is. */
    public record Command(Actor actor) {}

    /** What came of it. */
    public sealed interface Outcome {
        /**
         * It is done.
         *
         * @param forgotten how many events there were
         */
        record Forgotten(int forgotten) implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    ForgetEvents(MessagingPorts ports) {
        this.ports = ports;
    }

    public Outcome handle(Command command) {
        if (!(command.actor() instanceof Actor.Automation)) return new Outcome.NotAllowed();
        var before = ports.time().instant().minus(KEPT);
        var forgotten = 0;
        while (true) {
            var some = ports.unitOfWork()
                    .inTransaction(command.actor(), () -> ports.inbox().forget(before, AT_ONCE));
            forgotten += some;
            if (some < AT_ONCE) return new Outcome.Forgotten(forgotten);
        }
    }
}

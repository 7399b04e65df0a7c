package clinic.application.messaging;

import clinic.domain.messaging.MessagingBacklog;
import clinic.domain.shared.Actor;
import java.time.Duration;
import java.time.InstantSource;

/** Counts what messaging has still to do, for those who watch over the clinic's server. */
public final class CountMessagingWork {
    private final MessagingBacklog backlog;
    private final InstantSource time;

    /** Who watches. */
    public record Query(Actor actor) {}

    /** What was found. */
    public sealed interface Outcome {
        /**
         * How much there is.
         *
         * @param waitingFor how long the message has waited that waits longest; zero where none does
         */
        record Found(MessagingBacklog.Counted counted, Duration waitingFor) implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    CountMessagingWork(MessagingBacklog backlog, InstantSource time) {
        this.backlog = backlog;
        this.time = time;
    }

    public Outcome handle(Query query) {
        if (!(query.actor() instanceof Actor.Automation)) return new Outcome.NotAllowed();
        var now = time.instant();
        var counted = backlog.count(now);
        var waitingFor = counted.oldest()
                .map(oldest -> Duration.between(oldest, now))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
        return new Outcome.Found(counted, waitingFor);
    }
}

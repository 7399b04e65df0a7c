package clinic.bootstrap.messaging;

import clinic.application.messaging.CountMessagingWork;
import clinic.application.messaging.CountMessagingWork.Outcome.Found;
import clinic.domain.shared.Actor;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Shows operators how much messaging has still to do, and how much needs a person. Whoever reads it asks no database. */
final class BacklogMeters {
    private static final double MILLIS = 1000;

    private final CountMessagingWork countMessagingWork;
    private volatile Optional<Found> last = Optional.empty();

    BacklogMeters(CountMessagingWork countMessagingWork) {
        this.countMessagingWork = countMessagingWork;
    }

    void register(MeterRegistry meters) {
        var messages = "messages that wait to be sent, and that failed within a day and need a person";
        register(
                meters,
                "messages",
                "waiting",
                messages,
                found -> found.counted().messages());
        register(
                meters, "messages", "failed", messages, found -> found.counted().failed());
        var events = "events that wait to be worked off, and that could not be within a day";
        register(meters, "events", "waiting", events, found -> found.counted().events());
        register(meters, "events", "aside", events, found -> found.counted().aside());
        var conversations = "conversations that wait for a person";
        register(
                meters,
                "conversations",
                "waiting",
                conversations,
                found -> found.counted().conversations());
        Gauge.builder("clinic.whatsapp.oldest.message", () -> value(BacklogMeters::seconds))
                .baseUnit("seconds")
                .description("for how long the message has waited that waits longest")
                .register(meters);
    }

    private void register(
            MeterRegistry meters, String what, String state, String description, ToDoubleFunction<Found> part) {
        Gauge.builder("clinic.whatsapp." + what, () -> value(part))
                .tag("state", state)
                .description(description)
                .register(meters);
    }

    private static double seconds(Found found) {
        return found.waitingFor().toMillis() / MILLIS;
    }

    private double value(ToDoubleFunction<Found> part) {
        return last.map(part::applyAsDouble).orElse(Double.NaN);
    }

    /** Counts anew. What cannot be counted is not shown as it once was. */
    void count(Actor actor) {
        Optional<Found> now = Optional.empty();
        try {
            now = switch (countMessagingWork.handle(new CountMessagingWork.Query(actor))) {
                case Found found -> Optional.of(found);
                case CountMessagingWork.Outcome.NotAllowed no ->
                    throw new IllegalStateException("the system may count its work");
            };
        } finally {
            last = now;
        }
    }
}

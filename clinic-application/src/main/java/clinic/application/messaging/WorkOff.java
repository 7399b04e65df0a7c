package clinic.application.messaging;

import clinic.domain.messaging.Inbox.Waiting;
import clinic.domain.messaging.IncomingId;
import clinic.domain.messaging.MessengerEvent;
import clinic.domain.messaging.MessengerEvents.Told;
import clinic.domain.shared.Actor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Works off the next event that the messenger told us, in one transaction with everything that comes of it: what was
 * booked, what is to be answered, where the dialogue stands.
 */
public final class WorkOff {
    private static final int MOST_TRIES = 6;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private final MessagingPorts ports;
    private final Listener listener;
    private final History history;

    /** Whoever works. */
    public record Command(Actor actor) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Nothing waits, or nothing whose time has come. */
        record Idle() implements Outcome {}

        record Done(IncomingId id) implements Outcome {}

        /** It is not known yet what it means; somebody must find out. */
        record Wondering(IncomingId id) implements Outcome {}

        /** It must be tried again. */
        record Later(IncomingId id) implements Outcome {}
    }

    WorkOff(MessagingPorts ports, Listener listener, History history) {
        this.ports = ports;
        this.listener = listener;
        this.history = history;
    }

    /** What fails is tried again a little later, and, after some tries, put aside: what a contact wrote, a person answers. */
    public Outcome handle(Command command) {
        var current = new Current();
        try {
            return ports.unitOfWork().inTransaction(command.actor(), () -> next(command.actor(), current));
        } finally {
            if (current.isBroken()) current.postpone(command.actor());
        }
    }

    private Outcome next(Actor actor, Current current) {
        var now = ports.time().instant();
        var waiting = ports.inbox().next(now);
        if (waiting.isEmpty()) return new Outcome.Idle();
        var event = waiting.get();
        current.begin(event);
        var outcome = work(actor, event, now);
        current.end();
        return outcome;
    }

    private Outcome work(Actor actor, Waiting waiting, Instant now) {
        var told = read(waiting);
        told.revealed().ifPresent(one -> ports.hiddenContacts().reveal(one.contact(), one.phone(), now));
        return switch (told.event()) {
            case MessengerEvent.Arrived arrived ->
                listener.hear(letter(actor, waiting, arrived, now))
                        ? done(waiting, now)
                        : new Outcome.Wondering(waiting.id());
            case MessengerEvent.Wrote wrote -> {
                history.wrote(wrote, waiting.receivedAt(), now);
                yield done(waiting, now);
            }
            case MessengerEvent.Receipt receipt ->
                noted(waiting, ports.messages().raise(receipt.key(), receipt.delivery()), now);
            case MessengerEvent.Edited edited ->
                noted(waiting, ports.messages().rewrite(edited.key(), edited.text()), now);
            case MessengerEvent.Deleted deleted ->
                noted(
                        waiting,
                        ports.messages()
                                .rewrite(deleted.key(), ports.announcements().deleted()),
                        now);
            case MessengerEvent.LineChanged changed -> {
                history.lineChanged(changed, now);
                yield done(waiting, now);
            }
            case MessengerEvent.Ignored ignored -> done(waiting, now);
        };
    }

    private static Letter letter(Actor actor, Waiting waiting, MessengerEvent.Arrived arrived, Instant now) {
        return new Letter(actor, waiting.id(), arrived, waiting.receivedAt(), now);
    }

    private Told read(Waiting waiting) {
        return ports.events().read(waiting.body().getBytes(StandardCharsets.UTF_8));
    }

    /** A receipt may be faster than the answer to our sending, which tells the key; a change, than what it changes. */
    private Outcome noted(Waiting waiting, boolean isKnown, Instant now) {
        if (isKnown || waiting.tries() >= MOST_TRIES) return done(waiting, now);
        ports.inbox().postpone(waiting.id(), "no message has this key yet", Optional.of(after(waiting, now)));
        return new Outcome.Later(waiting.id());
    }

    private Outcome done(Waiting waiting, Instant now) {
        ports.inbox().done(waiting.id(), now);
        return new Outcome.Done(waiting.id());
    }

    private static Instant after(Waiting waiting, Instant now) {
        return now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(waiting.tries(), MOST_TRIES)));
    }

    /** The event in hand, of which must be known if it broke the transaction. */
    private final class Current {
        private Optional<Waiting> event = Optional.empty();

        void begin(Waiting waiting) {
            event = Optional.of(waiting);
        }

        void end() {
            event = Optional.empty();
        }

        boolean isBroken() {
            return event.isPresent();
        }

        void postpone(Actor actor) {
            var waiting = event.orElseThrow();
            var again = waiting.tries() < MOST_TRIES
                    ? Optional.of(after(waiting, ports.time().instant()))
                    : Optional.<Instant>empty();
            var isPutOff = ports.unitOfWork()
                    .inTransaction(actor, () -> ports.inbox().postpone(waiting.id(), "it failed", again));
            if (isPutOff && again.isEmpty()) giveUp(actor, waiting);
        }

        /** In a transaction of its own: should that fail too, the event is put aside all the same, and holds up nobody. */
        private void giveUp(Actor actor, Waiting waiting) {
            if (!(read(waiting).event() instanceof MessengerEvent.Arrived arrived)) return;
            ports.unitOfWork().inTransaction(actor, () -> {
                listener.giveUp(letter(actor, waiting, arrived, ports.time().instant()));
                return waiting.id();
            });
        }
    }
}

package clinic.application.messaging;

import clinic.domain.messaging.Message;
import clinic.domain.messaging.Messenger.Sending;
import clinic.domain.messaging.Messenger.Why;
import clinic.domain.messaging.Outgoing;
import clinic.domain.messaging.Outgoing.Due;
import clinic.domain.shared.Actor;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Sends the next message that is due. Nothing is sent twice: what may have been sent and may not have been needs a
 * person (contracts, evolution.md, "Retry advice").
 */
public final class SendNext {
    /** Longer than any sending may last. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 6;

    private final MessagingPorts ports;

    /** Whoever works. */
    public record Command(Actor actor) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Nothing is due. */
        record Idle() implements Outcome {}

        record Sent() implements Outcome {}

        /** The messenger is away; the message waits. */
        record Waits(Why why) implements Outcome {}

        /** It shall not go out any more: a code that expired, an announcement that the contact does not want. */
        record Withheld() implements Outcome {}

        /** A person must look at it. */
        record Failed() implements Outcome {}
    }

    SendNext(MessagingPorts ports) {
        this.ports = ports;
    }

    public Outcome handle(Command command) {
        var due = ports.outgoing().take(ports.time().instant(), LEASE);
        return due.map(message -> reasonToWithhold(command.actor(), message)
                        .map(reason -> withheld(message, reason))
                        .orElseGet(() -> send(message)))
                .orElseGet(Outcome.Idle::new);
    }

    /** The contact may have changed its mind, and time has passed, while the message waited. */
    private Optional<String> reasonToWithhold(Actor actor, Due due) {
        return switch (due.kind()) {
            case CODE ->
                Optional.of(Outgoing.EXPIRED)
                        .filter(reason ->
                                !ports.time().instant().isBefore(due.at().plus(Message.CODE_GOOD_FOR)));
            case ANNOUNCEMENT -> Optional.of(Outgoing.UNWANTED).filter(reason -> isLeftInPeace(actor, due));
            case TEXT, VOICE, PICTURE, DOCUMENT, OTHER, RECORD -> Optional.empty();
        };
    }

    private boolean isLeftInPeace(Actor actor, Due due) {
        return ports.unitOfWork().inTransaction(actor, () -> isLeftInPeace(new Peace(ports), due));
    }

    /** Of an announcement that does not know its patient, the contact is asked for all whom it may concern. */
    private static boolean isLeftInPeace(Peace peace, Due due) {
        return due.about()
                .flatMap(patient -> due.to().telephone().map(phone -> peace.isWanted(patient, phone)))
                .orElseGet(() -> peace.isWanted(due.to()));
    }

    private Outcome withheld(Due due, String reason) {
        ports.outgoing().failed(due.id(), reason);
        return new Outcome.Withheld();
    }

    private Outcome send(Due due) {
        return switch (ports.messenger().send(due.to(), due.text())) {
            case Sending.Accepted accepted -> {
                ports.outgoing().sent(due.id(), accepted.key(), ports.time().instant());
                yield new Outcome.Sent();
            }
            case Sending.NotNow notNow -> {
                var pause = notNow.pause().orElseGet(() -> pauseAfter(due.tries()));
                ports.outgoing()
                        .later(
                                due.id(),
                                word(notNow.why()),
                                ports.time().instant().plus(pause));
                yield new Outcome.Waits(notNow.why());
            }
            case Sending.Refused refused -> failed(due, refused.reason());
            case Sending.Unknown unknown -> failed(due, unknown.reason());
        };
    }

    private Outcome failed(Due due, String reason) {
        ports.outgoing().failed(due.id(), reason);
        return new Outcome.Failed();
    }

    private static Duration pauseAfter(int tries) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private static String word(Why why) {
        return why.name().toLowerCase(Locale.ROOT);
    }
}

package clinic.application.messaging;

import clinic.domain.messaging.Line;
import clinic.domain.messaging.Messenger.Why;
import clinic.domain.messaging.MessengerLine;
import clinic.domain.messaging.MessengerLine.Answer;
import clinic.domain.shared.Actor;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Tells how the clinic's line stands, pairs it, and ends the pairing; staff do, and the clinic's own watch looks at it. */
public final class ReadLine {
    private final MessagingPorts ports;

    /** What is wanted. */
    public enum Wish {
        /** To know. */
        READ,
        /** To pair it. */
        CONNECT,
        /** To end the pairing. */
        DISCONNECT
    }

    /** Who asks, and for what. */
    public record Query(Actor actor, Wish wish) {}

    /** What came of it. */
    public sealed interface Outcome {
        record Told(Line line) implements Outcome {}

        /** The provider does not do it. */
        record Away(Why why, String reason) implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    ReadLine(MessagingPorts ports) {
        this.ports = ports;
    }

    /** The provider is asked each time, outside any transaction; the picture to scan comes by its events. */
    public Outcome handle(Query query) {
        if (!mayAsk(query.actor(), query.wish())) return new Outcome.NotAllowed();
        if (query.wish() != Wish.READ) note(query);
        return switch (wish(query.wish()).apply(ports.line())) {
            case Answer.Failed failed -> new Outcome.Away(failed.why(), failed.reason());
            case Answer.Told told -> new Outcome.Told(keep(told.line()));
        };
    }

    /** Before the provider is asked: nothing is done of which no line tells. */
    private void note(Query query) {
        ports.unitOfWork().inTransaction(query.actor(), () -> {
            LineTrail.noteWish(ports, query.wish(), ports.time().instant());
            return query;
        });
    }

    private static boolean mayAsk(Actor actor, Wish wish) {
        return actor.isStaff() || (actor instanceof Actor.Automation && wish == Wish.READ);
    }

    private static Function<MessengerLine, Answer> wish(Wish wish) {
        return switch (wish) {
            case READ -> MessengerLine::state;
            case CONNECT -> MessengerLine::connect;
            case DISCONNECT -> MessengerLine::disconnect;
        };
    }

    private Line keep(Line told) {
        var system = new Actor.Automation("whatsapp-line", Work.ORIGIN);
        Instant now = ports.time().instant();
        return ports.unitOfWork().inTransaction(system, () -> {
            var kept = ports.lines().find(ports.instance());
            var line = merged(told, kept);
            if (!line.equals(kept)) ports.lines().save(ports.instance(), line, now);
            LineTrail.noteChange(ports, kept.state(), line.state(), now);
            if (line.state() == Line.State.OPEN && kept.state() != Line.State.OPEN) {
                ports.outgoing().hurry(now);
            }
            return line;
        });
    }

    private static Line merged(Line told, Line kept) {
        return switch (told.state()) {
            case OPEN ->
                new Line(Line.State.OPEN, Optional.empty(), told.number().or(kept::number), Optional.empty());
            case CONNECTING ->
                new Line(Line.State.CONNECTING, told.qrCode().or(kept::qrCode), Optional.empty(), Optional.empty());
            case CLOSE -> new Line(Line.State.CLOSE, told.qrCode(), Optional.empty(), kept.trouble());
        };
    }
}

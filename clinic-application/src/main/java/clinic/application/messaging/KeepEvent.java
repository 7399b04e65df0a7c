package clinic.application.messaging;

import clinic.domain.messaging.Inbox.Incoming;
import clinic.domain.messaging.Inbox.Kept;
import clinic.domain.messaging.IncomingId;
import clinic.domain.messaging.MessengerEvent;
import clinic.domain.messaging.MessengerEvents.Told;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Keeps what the messenger's provider tells, so that it can be answered at once and worked off after. */
public final class KeepEvent {
    private static final String LINE = "line";

    private final MessagingPorts ports;

    /** What came, whatever it is; whether it is authentic was asked before. */
    public static final class Command {
        private final byte[] body;

        public Command(byte[] body) {
            this.body = body.clone();
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        /**
         * It is here and safe.
         *
         * @param isWork whether there is something to work off
         */
        record Here(boolean isWork) implements Outcome {}

        /** It came before. */
        record Seen() implements Outcome {}
    }

    /** Where an event belongs. */
    private record Place(String lane, Optional<String> key, Instant at, boolean isWork) {}

    KeepEvent(MessagingPorts ports) {
        this.ports = ports;
    }

    public Outcome handle(Command command) {
        var told = ports.events().read(command.body);
        var now = ports.time().instant().truncatedTo(ChronoUnit.MICROS);
        var place = told.instance().equals(ports.instance()) ? placeOf(told.event(), now) : record(now);
        return switch (ports.inbox().keep(incoming(told, place, now))) {
            case Kept.KEPT -> new Outcome.Here(place.isWork());
            case Kept.SEEN -> new Outcome.Seen();
        };
    }

    private Incoming incoming(Told told, Place place, Instant now) {
        return new Incoming(
                new IncomingId(ports.ids().next()),
                told.instance(),
                place.lane(),
                place.key(),
                place.at(),
                now,
                told.masked(),
                place.isWork());
    }

    private static Place placeOf(MessengerEvent event, Instant now) {
        return switch (event) {
            case MessengerEvent.Arrived arrived ->
                new Place(arrived.from().key(), Optional.of(arrived.key()), arrived.at(), true);
            case MessengerEvent.Wrote wrote -> new Place(wrote.to().key(), Optional.of(wrote.key()), wrote.at(), true);
            case MessengerEvent.Receipt receipt -> ofMessage(receipt.key(), now);
            case MessengerEvent.Edited edited -> ofMessage(edited.key(), now);
            case MessengerEvent.Deleted deleted -> ofMessage(deleted.key(), now);
            case MessengerEvent.LineChanged changed -> new Place(LINE, Optional.empty(), now, true);
            case MessengerEvent.Ignored ignored -> record(now);
        };
    }

    private static Place ofMessage(String key, Instant now) {
        return new Place("message:" + key, Optional.empty(), now, true);
    }

    /** For the record alone. */
    private static Place record(Instant now) {
        return new Place("", Optional.empty(), now, false);
    }
}

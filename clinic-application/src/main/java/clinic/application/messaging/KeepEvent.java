package clinic.application.messaging;

import clinic.domain.messaging.Echoes.Noted;
import clinic.domain.messaging.Inbox.Incoming;
import clinic.domain.messaging.Inbox.Kept;
import clinic.domain.messaging.IncomingId;
import clinic.domain.messaging.MessengerEvent;
import clinic.domain.messaging.MessengerEvents.Told;
import java.nio.charset.StandardCharsets;
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

    /** What tells of several is kept as so many: should one fail, the provider repeats them all, and those that are here are known. */
    public Outcome handle(Command command) {
        var told = ports.events().read(command.body);
        var outcome = keep(told);
        for (var body : told.further()) {
            outcome = both(outcome, keep(ports.events().read(body.getBytes(StandardCharsets.UTF_8))));
        }
        return outcome;
    }

    private static Outcome both(Outcome one, Outcome other) {
        return switch (one) {
            case Outcome.Seen seen -> other;
            case Outcome.Here(var isWork) ->
                new Outcome.Here(isWork || (other instanceof Outcome.Here here && here.isWork()));
        };
    }

    private Outcome keep(Told told) {
        var now = ports.time().instant().truncatedTo(ChronoUnit.MICROS);
        if (!told.instance().equals(ports.instance())) return keep(incoming(told, record(now), now));
        var incoming = incoming(told, placeOf(told.event(), now), now);
        return switch (told.event()) {
            case MessengerEvent.Receipt receipt ->
                outcome(ports.echoes().raise(incoming, receipt.key(), receipt.delivery()));
            case MessengerEvent.Wrote wrote ->
                wrote.onTelephone()
                        ? keep(incoming)
                        : outcome(ports.echoes()
                                .recognise(incoming, wrote.to(), Listener.text(wrote.content()), wrote.key()));
            case MessengerEvent.Arrived arrived -> keep(incoming);
            case MessengerEvent.Edited edited -> keep(incoming);
            case MessengerEvent.Deleted deleted -> keep(incoming);
            case MessengerEvent.LineChanged changed -> keep(incoming);
            case MessengerEvent.Ignored ignored -> keep(incoming);
        };
    }

    private Outcome keep(Incoming incoming) {
        return switch (ports.inbox().keep(incoming)) {
            case Kept.KEPT -> new Outcome.Here(incoming.isWork());
            case Kept.SEEN -> new Outcome.Seen();
        };
    }

    private static Outcome outcome(Noted noted) {
        return switch (noted) {
            case Noted.NOTED -> new Outcome.Here(false);
            case Noted.WAITS -> new Outcome.Here(true);
            case Noted.SEEN -> new Outcome.Seen();
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

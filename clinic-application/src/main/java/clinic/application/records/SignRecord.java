package clinic.application.records;

import clinic.domain.records.AudioRecord;
import clinic.domain.records.KeyFact;
import clinic.domain.records.RecordEvent;
import clinic.domain.records.RecordId;
import clinic.domain.records.RecordView;
import clinic.domain.records.Signing;
import clinic.domain.shared.Actor;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Signs a record; its author does. From then on nothing in it changes; addenda can be added. */
public final class SignRecord {
    private static final Set<String> FIELDS = Set.of("signature");
    private static final Opening<Outcome> OPENING = new Opening<>(new Outcome.NotAllowed(), new Outcome.NotThere());

    private final RecordsPorts ports;
    private final Chronicle chronicle;

    /**
     * Which one.
     *
     * @param version which version of the record the caller has read; empty: whichever it is
     */
    public record Command(Actor actor, RecordId id, OptionalInt version) {}

    /** What came of it. */
    public sealed interface Outcome {
        record Signed(RecordView view) implements Outcome {}

        /** These are neither found in what was said nor accepted: each must be removed or accepted by hand. */
        record UnsupportedFacts(List<KeyFact> facts) implements Outcome {
            public UnsupportedFacts {
                facts = List.copyOf(facts);
            }
        }

        /** It says nothing. */
        record NothingToSign() implements Outcome {}

        /** A model is at it, or will be. */
        record StillProcessing() implements Outcome {}

        record AlreadySigned() implements Outcome {}

        /** It changed since the caller read it: nobody signs what was not read. */
        record Stale() implements Outcome {}

        record NotAuthor() implements Outcome {}

        /** There is none, or it is not the actor's to see. */
        record NotThere() implements Outcome {}

        /** Who acts writes no records. */
        record NotAllowed() implements Outcome {}
    }

    SignRecord(RecordsPorts ports, Chronicle chronicle) {
        this.ports = ports;
        this.chronicle = chronicle;
    }

    public Outcome handle(Command command) {
        return OPENING.locked(ports, command.actor(), command.id(), (writer, record) -> sign(command, record));
    }

    private Outcome sign(Command command, AudioRecord record) {
        var now = ports.time().instant().truncatedTo(ChronoUnit.SECONDS);
        return switch (record.sign(command.actor(), ports.views().versions(record.id()), now)) {
            case Signing.NotAuthor no -> new Outcome.NotAuthor();
            case Signing.AlreadySigned no -> new Outcome.AlreadySigned();
            case Signing.StillProcessing no -> new Outcome.StillProcessing();
            case Signing.NothingToSign no -> new Outcome.NothingToSign();
            case Signing.UnsupportedFacts open -> new Outcome.UnsupportedFacts(open.facts());
            case Signing.Done done ->
                Opening.isStale(command.version(), record) ? new Outcome.Stale() : keep(command.actor(), done);
        };
    }

    private Outcome keep(Actor actor, Signing.Done done) {
        var record = done.record();
        var at = record.signature().orElseThrow().at();
        ports.audioRecords().save(record, Optional.empty());
        chronicle.note("record.sign", record, FIELDS, at);
        chronicle.announce(RecordEvent.Kind.SIGNED, record, at);
        return new Outcome.Signed(Shown.to(actor, ports, record.id(), at));
    }
}

package clinic.application.records;

import clinic.domain.records.AudioRecord;
import clinic.domain.records.Progress;
import clinic.domain.records.RecordChange;
import clinic.domain.records.RecordEvent;
import clinic.domain.records.RecordId;
import clinic.domain.records.RecordVersion;
import clinic.domain.records.RecordView;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Changes what a record says; its author does, before it is signed and while no model is at it. What it said before is kept
 * as a version. A record that could not be written by itself is completed by hand this way.
 */
public final class ChangeRecord {
    private static final Set<String> FIELDS = Set.of("content");
    private static final Opening<Outcome> OPENING = new Opening<>(new Outcome.NotAllowed(), new Outcome.NotThere());

    private final RecordsPorts ports;
    private final Chronicle chronicle;

    /**
     * What is to change.
     *
     * @param version which version of the record the caller has read; empty: whichever it is
     */
    public record Command(Actor actor, RecordId id, OptionalInt version, RecordChange change) {}

    /** What came of it. */
    public sealed interface Outcome {
        record Changed(RecordView view) implements Outcome {}

        /** It changed since the caller read it. */
        record Stale() implements Outcome {}

        /** Only addenda can be added to it. */
        record Signed() implements Outcome {}

        /** A model is at it, or will be, and would write over the change. */
        record Busy() implements Outcome {}

        record NotAuthor() implements Outcome {}

        /** There is none, or it is not the actor's to see. */
        record NotThere() implements Outcome {}

        /** Who acts writes no records. */
        record NotAllowed() implements Outcome {}
    }

    ChangeRecord(RecordsPorts ports, Chronicle chronicle) {
        this.ports = ports;
        this.chronicle = chronicle;
    }

    public Outcome handle(Command command) {
        return OPENING.locked(
                ports, command.actor(), command.id(), (writer, record) -> change(command, writer, record));
    }

    private Outcome change(Command command, ProfileId writer, AudioRecord before) {
        return switch (before.change(command.change(), command.actor())) {
            case RecordChange.Outcome.NotAuthor no -> new Outcome.NotAuthor();
            case RecordChange.Outcome.Signed no -> new Outcome.Signed();
            case RecordChange.Outcome.Busy no -> new Outcome.Busy();
            case RecordChange.Outcome.Done done ->
                Opening.isStale(command.version(), before)
                        ? new Outcome.Stale()
                        : new Outcome.Changed(keep(command.actor(), writer, before, done.record()));
        };
    }

    private RecordView keep(Actor actor, ProfileId writer, AudioRecord before, AudioRecord changed) {
        var now = ports.time().instant().truncatedTo(ChronoUnit.SECONDS);
        if (!changed.equals(before)) {
            ports.audioRecords().save(changed, Optional.of(version(changed, writer, now)));
            chronicle.note("record.change", changed, FIELDS, now);
        }
        if (before.progress() instanceof Progress.Failed && !(changed.progress() instanceof Progress.Failed)) {
            chronicle.announce(RecordEvent.Kind.COMPLETED, changed, now);
        }
        return Shown.to(actor, ports, changed.id(), now);
    }

    private RecordVersion version(AudioRecord changed, ProfileId writer, Instant now) {
        return Versions.next(ports.views(), changed, new RecordVersion.By.Person(writer), now);
    }
}

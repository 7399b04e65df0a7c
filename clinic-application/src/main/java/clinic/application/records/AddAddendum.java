package clinic.application.records;

import clinic.domain.records.Addendum;
import clinic.domain.records.AudioRecord;
import clinic.domain.records.RecordId;
import clinic.domain.records.RecordView;
import clinic.domain.shared.Actor;
import clinic.domain.shared.PersonalData;
import clinic.domain.shared.ProfileId;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * Adds to a signed record. Its author does, who corrects or completes it, and whoever else treats the patient, who may come
 * to know later what belongs there; each addendum carries its writer's name. Nobody else does, administrators neither: what
 * is added is medicine. Before signing the author changes the record itself.
 */
public final class AddAddendum {
    private static final Set<String> FIELDS = Set.of("addendum");
    private static final Opening<Outcome> OPENING = new Opening<>(new Outcome.NotAllowed(), new Outcome.NotThere());

    private final RecordsPorts ports;
    private final Chronicle chronicle;

    /**
     * What to add.
     *
     * @param text 1 to {@link Addendum#LONGEST} characters, not only blanks
     */
    @PersonalData
    public record Command(Actor actor, RecordId id, String text) {
        @Override
        public String toString() {
            return "Command[" + id.value() + "]";
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Added(RecordView view) implements Outcome {}

        /** It can still be changed itself. */
        record NotSigned() implements Outcome {}

        /** There is no such record, or it is not the actor's to see. */
        record NotThere() implements Outcome {}

        /** Who acts is neither the author nor a professional who treats the patient. */
        record NotAllowed() implements Outcome {}
    }

    AddAddendum(RecordsPorts ports, Chronicle chronicle) {
        this.ports = ports;
        this.chronicle = chronicle;
    }

    public Outcome handle(Command command) {
        return OPENING.locked(ports, command.actor(), command.id(), (writer, record) -> add(command, writer, record));
    }

    /** A professional who sees the record is its author or treats the patient. */
    private Outcome add(Command command, ProfileId writer, AudioRecord record) {
        var actor = command.actor();
        if (actor.isAdmin() && !actor.is(record.author())) return new Outcome.NotAllowed();
        if (record.isOpen()) return new Outcome.NotSigned();
        var now = ports.time().instant().truncatedTo(ChronoUnit.SECONDS);
        ports.audioRecords().append(record.id(), new Addendum(command.text(), now, writer));
        chronicle.note("record.add", record, FIELDS, now);
        return new Outcome.Added(Shown.to(actor, ports, record.id(), now));
    }
}

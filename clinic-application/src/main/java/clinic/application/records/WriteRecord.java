package clinic.application.records;

import clinic.domain.patients.PatientId;
import clinic.domain.records.AudioRecord;
import clinic.domain.records.Content;
import clinic.domain.records.RecordEvent;
import clinic.domain.records.RecordId;
import clinic.domain.records.RecordVersion;
import clinic.domain.records.RecordView;
import clinic.domain.records.Visit;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** Writes a record by hand: no sound, no model, and so no consent is needed for it. */
public final class WriteRecord {
    private static final Set<String> FIELDS = Set.of("content");

    private final RecordsPorts ports;
    private final Chronicle chronicle;
    private final Visits visits;

    /**
     * What to write, about whom.
     *
     * @param actor who writes it, and becomes the author: a professional or an administrator
     */
    public record Command(Actor actor, PatientId patient, Optional<AppointmentId> appointment, Content content) {}

    /** What came of it. */
    public sealed interface Outcome {
        record Written(RecordView view) implements Outcome {}

        /** It would say nothing. */
        record NothingWritten() implements Outcome {}

        record UnknownPatient() implements Outcome {}

        /** There is no such appointment, or it is another patient's. */
        record UnknownAppointment() implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    WriteRecord(RecordsPorts ports, Chronicle chronicle, Visits visits) {
        this.ports = ports;
        this.chronicle = chronicle;
        this.visits = visits;
    }

    public Outcome handle(Command command) {
        var author = Writers.of(command.actor());
        if (author.isEmpty()) return new Outcome.NotAllowed();
        if (command.content().isEmpty()) return new Outcome.NothingWritten();
        return ports.unitOfWork().inTransaction(command.actor(), () -> write(command, author.get()));
    }

    private Outcome write(Command command, ProfileId author) {
        var visit = new Visit(command.patient(), command.appointment());
        return switch (visits.find(command.actor(), visit)) {
            case NO_PATIENT -> new Outcome.UnknownPatient();
            case NO_APPOINTMENT -> new Outcome.UnknownAppointment();
            case ALL -> new Outcome.Written(add(command, visit, author));
        };
    }

    private RecordView add(Command command, Visit visit, ProfileId author) {
        var now = ports.time().instant().truncatedTo(ChronoUnit.SECONDS);
        var id = new RecordId(ports.ids().next());
        var record = AudioRecord.written(id, visit, author, command.content(), now);
        var first = new RecordVersion(1, record.content(), new RecordVersion.By.Person(author), now);
        ports.audioRecords().add(record, Optional.of(first));
        chronicle.note("record.write", record, FIELDS, now);
        chronicle.announce(RecordEvent.Kind.CREATED, record, now);
        chronicle.announce(RecordEvent.Kind.COMPLETED, record, now);
        return Shown.to(command.actor(), ports, id, now);
    }
}

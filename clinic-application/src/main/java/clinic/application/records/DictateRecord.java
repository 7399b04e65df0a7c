package clinic.application.records;

import clinic.domain.patients.PatientId;
import clinic.domain.privacy.Purpose;
import clinic.domain.records.Audio;
import clinic.domain.records.AudioRecord;
import clinic.domain.records.RecordEvent;
import clinic.domain.records.RecordId;
import clinic.domain.records.Recording;
import clinic.domain.records.Source;
import clinic.domain.records.Visit;
import clinic.domain.records.Work;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a record of a sound that is kept; models write it afterwards. A sound of which nothing new is made is forgotten in the
 * same transaction.
 */
public final class DictateRecord {
    /** For how long the same sound is taken for the same dictation, sent again. */
    private static final Duration SAME = Duration.ofMinutes(10);

    private static final Set<String> FIELDS = Set.of("audio");

    private final RecordsPorts ports;
    private final Chronicle chronicle;
    private final Permission permission;
    private final Visits visits;

    /**
     * What was dictated, about whom.
     *
     * @param actor who dictated it, and becomes the author: a professional or an administrator
     * @param audio as {@link KeepAudio} kept it for this, by the actor or by the clinic itself
     * @param summarize whether a summary is to follow the transcription
     */
    public record Command(
            Actor actor,
            Audio audio,
            PatientId patient,
            Optional<AppointmentId> appointment,
            boolean summarize,
            Source source) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** It is kept, and is going to be written. */
        record Accepted(AudioRecord record) implements Outcome {}

        /** The same person sent the same sound for the same patient just before: this is what was made of it. */
        record Again(AudioRecord record) implements Outcome {}

        record UnknownPatient() implements Outcome {}

        /** There is no such appointment, or it is another patient's. */
        record UnknownAppointment() implements Outcome {}

        /** The patient has not consented, or no longer: nothing goes out, and the record is written by hand. */
        record NoConsent(Set<Purpose> missing) implements Outcome {
            public NoConsent {
                missing = Set.copyOf(missing);
            }
        }

        record NotAllowed() implements Outcome {}
    }

    DictateRecord(RecordsPorts ports, Chronicle chronicle, Permission permission, Visits visits) {
        this.ports = ports;
        this.chronicle = chronicle;
        this.permission = permission;
        this.visits = visits;
    }

    public Outcome handle(Command command) {
        var actor = command.actor();
        return ports.unitOfWork().inTransaction(actor, () -> {
            var outcome =
                    Writers.of(actor).map(author -> dictate(command, author)).orElseGet(Outcome.NotAllowed::new);
            if (!(outcome instanceof Outcome.Accepted))
                ports.audioStore().drop(actor, command.audio().id());
            return outcome;
        });
    }

    private Outcome dictate(Command command, ProfileId author) {
        var visit = new Visit(command.patient(), command.appointment());
        return switch (visits.find(command.actor(), visit)) {
            case NO_PATIENT -> new Outcome.UnknownPatient();
            case NO_APPOINTMENT -> new Outcome.UnknownAppointment();
            case ALL -> {
                var missing = permission.missing(command.patient(), Work.TRANSCRIBE);
                yield missing.isEmpty() ? once(command, visit, author) : new Outcome.NoConsent(missing);
            }
        };
    }

    private Outcome once(Command command, Visit visit, ProfileId author) {
        var now = ports.time().instant().truncatedTo(ChronoUnit.SECONDS);
        return ports.audioRecords()
                .findSame(author, command.patient(), command.audio().sha256(), now.minus(SAME))
                .<Outcome>map(Outcome.Again::new)
                .orElseGet(() -> new Outcome.Accepted(add(command, visit, author, now)));
    }

    private AudioRecord add(Command command, Visit visit, ProfileId author, Instant now) {
        var id = new RecordId(ports.ids().next());
        var recording = new Recording(command.audio(), command.summarize(), command.source());
        var record = AudioRecord.dictated(id, visit, author, recording, now);
        ports.audioRecords().add(record, Optional.empty());
        ports.work().add(id, author, Work.TRANSCRIBE, now);
        chronicle.note("record.dictate", record, FIELDS, now);
        chronicle.announce(RecordEvent.Kind.CREATED, record, now);
        return record;
    }
}

package clinic.application.records;

import clinic.domain.privacy.Purpose;
import clinic.domain.records.Asking;
import clinic.domain.records.AudioRecord;
import clinic.domain.records.RecordId;
import clinic.domain.records.Work;
import clinic.domain.shared.Actor;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * Asks for a model's work on a record again: to summarize what was transcribed, or, by asking to transcribe, to go on from
 * what is there. A transcription that is there is not bought again. The author does, and administrators, who mend what made
 * it fail.
 */
public final class AskAgain {
    private static final Set<String> FIELDS = Set.of("progress");
    private static final Opening<Outcome> OPENING = new Opening<>(new Outcome.NotAllowed(), new Outcome.NotThere());

    private final RecordsPorts ports;
    private final Chronicle chronicle;
    private final Permission permission;

    /**
     * What is asked for.
     *
     * @param work {@link Work#SUMMARIZE}, or {@link Work#TRANSCRIBE} for whatever is next
     */
    public record Command(Actor actor, RecordId id, Work work) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** It waits for the model. */
        record Accepted(AudioRecord record) implements Outcome {}

        /** There is no sound to transcribe, or nothing transcribed to summarize. */
        record NothingToDoItFrom() implements Outcome {}

        record AlreadyUnderWay() implements Outcome {}

        record Signed() implements Outcome {}

        record NoConsent(Set<Purpose> missing) implements Outcome {
            public NoConsent {
                missing = Set.copyOf(missing);
            }
        }

        /** No provider is configured that would do it. */
        record Unconfigured() implements Outcome {}

        /** There is none, or it is not the actor's to see. */
        record NotThere() implements Outcome {}

        /** Who acts is neither its author nor an administrator. */
        record NotAllowed() implements Outcome {}
    }

    AskAgain(RecordsPorts ports, Chronicle chronicle, Permission permission) {
        this.ports = ports;
        this.chronicle = chronicle;
        this.permission = permission;
    }

    public Outcome handle(Command command) {
        return OPENING.locked(ports, command.actor(), command.id(), (writer, record) -> ask(command, record));
    }

    private Outcome ask(Command command, AudioRecord record) {
        var actor = command.actor();
        if (!actor.isAdmin() && !actor.is(record.author())) return new Outcome.NotAllowed();
        return switch (record.ask(command.work())) {
            case Asking.Signed no -> new Outcome.Signed();
            case Asking.AlreadyUnderWay no -> new Outcome.AlreadyUnderWay();
            case Asking.NothingToDoItFrom no -> new Outcome.NothingToDoItFrom();
            case Asking.Asked asked -> keepIfAllowed(asked);
        };
    }

    private Outcome keepIfAllowed(Asking.Asked asked) {
        if (!isConfigured(asked.work())) return new Outcome.Unconfigured();
        var missing = permission.missing(asked.record().patient(), asked.work());
        if (!missing.isEmpty()) return new Outcome.NoConsent(missing);
        var record = asked.record();
        var now = ports.time().instant().truncatedTo(ChronoUnit.SECONDS);
        ports.audioRecords().save(record, Optional.empty());
        ports.work().add(record.id(), record.author(), asked.work(), now);
        chronicle.note("record.ask", record, FIELDS, now);
        return new Outcome.Accepted(record);
    }

    private boolean isConfigured(Work work) {
        return switch (work) {
            case TRANSCRIBE -> ports.transcriber().model().isPresent();
            case SUMMARIZE -> ports.summarizer().model().isPresent();
        };
    }
}

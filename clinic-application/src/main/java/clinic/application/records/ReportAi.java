package clinic.application.records;

import clinic.domain.records.Content;
import clinic.domain.records.KeyFact;
import clinic.domain.records.RecordId;
import clinic.domain.records.RecordVersion;
import clinic.domain.records.RecordView;
import clinic.domain.records.Section;
import clinic.domain.records.Suggestion;
import clinic.domain.records.Work;
import clinic.domain.shared.Actor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells which model did what for a record, what was sent where, what was suggested and what was kept of it. */
public final class ReportAi {
    private final RecordsPorts ports;

    /** Of which record. */
    public record Query(Actor actor, RecordId id) {}

    /** What was found. */
    public sealed interface Outcome {
        /** Empty where no model had to do with it. */
        record Found(AiReport report) implements Outcome {}

        /** There is none, or it is not the actor's to see. */
        record NotThere() implements Outcome {}
    }

    ReportAi(RecordsPorts ports) {
        this.ports = ports;
    }

    public Outcome handle(Query query) {
        var actor = query.actor();
        return ports.unitOfWork()
                .inTransaction(
                        actor,
                        () -> ports.views()
                                .find(
                                        actor,
                                        query.id(),
                                        "ai-report",
                                        ports.time().instant())
                                .filter(view -> view.isSeenBy(actor))
                                .<Outcome>map(view -> new Outcome.Found(report(view)))
                                .orElseGet(Outcome.NotThere::new));
    }

    private AiReport report(RecordView view) {
        var id = view.record().id();
        var versions = ports.views().versions(id);
        var now = view.record().content();
        return new AiReport(
                view,
                versions.stream().flatMap(version -> use(version, now)).toList(),
                ports.transmissions().list(id.value()),
                Stream.of(Section.values())
                        .flatMap(section -> accepted(section, now, versions))
                        .toList());
    }

    private static Stream<AiReport.Use> use(RecordVersion version, Content now) {
        return switch (version.by()) {
            case RecordVersion.By.Person person -> Stream.empty();
            case RecordVersion.By.Model model ->
                Stream.of(new AiReport.Use(
                        model.work(),
                        model.name(),
                        version.at(),
                        version.number(),
                        Suggestion.of(suggested(model.work(), version.content()), suggested(model.work(), now))));
        };
    }

    /** Of what the record said then, that which is this work's. */
    private static Content suggested(Work work, Content content) {
        return switch (work) {
            case TRANSCRIBE ->
                new Content(
                        content.transcription(),
                        Optional.empty(),
                        Content.empty().facts());
            case SUMMARIZE -> new Content(Optional.empty(), content.summary(), content.facts());
        };
    }

    private static Stream<AiReport.Accepted> accepted(Section section, Content now, List<RecordVersion> versions) {
        return now.facts().of(section).stream()
                .filter(fact -> fact.accepted() && !fact.supported())
                .flatMap(fact -> lastAccepting(section, fact, versions).stream());
    }

    /** When it came to stand there accepted, after which it stayed so. */
    private static Optional<AiReport.Accepted> lastAccepting(
            Section section, KeyFact fact, List<RecordVersion> versions) {
        Optional<AiReport.Accepted> found = Optional.empty();
        for (var version : versions) {
            if (!stands(section, fact, version)) found = Optional.empty();
            else if (found.isEmpty() && version.by() instanceof RecordVersion.By.Person person) {
                found = Optional.of(new AiReport.Accepted(section, fact, person.id(), version.at()));
            }
        }
        return found;
    }

    private static boolean stands(Section section, KeyFact fact, RecordVersion version) {
        return version.content().facts().of(section).stream()
                .anyMatch(there -> there.accepted() && there.text().equals(fact.text()));
    }
}

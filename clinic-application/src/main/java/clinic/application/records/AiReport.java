package clinic.application.records;

import clinic.domain.privacy.Transmission;
import clinic.domain.records.KeyFact;
import clinic.domain.records.RecordView;
import clinic.domain.records.Section;
import clinic.domain.records.Suggestion;
import clinic.domain.records.Work;
import clinic.domain.shared.PersonalData;
import clinic.domain.shared.ProfileId;
import java.time.Instant;
import java.util.List;

/**
 * What artificial intelligence had to do with a record (Resolução CFM 2.454/2026).
 *
 * @param uses each piece of work that a model did, the first first
 * @param sent what was sent, also where nothing came back
 * @param accepted the facts that stand there unsupported, by whose hand
 */
@PersonalData
public record AiReport(RecordView view, List<Use> uses, List<Transmission> sent, List<Accepted> accepted) {
    /**
     * A piece of work that a model did.
     *
     * @param suggestion what it suggested, and what became of it in what the record says now
     */
    public record Use(Work work, String model, Instant at, int version, Suggestion suggestion) {}

    /** An unsupported fact that a person took all the same. */
    @PersonalData
    public record Accepted(Section section, KeyFact fact, ProfileId by, Instant at) {
        @Override
        public String toString() {
            return "Accepted[" + section + "]";
        }
    }

    public AiReport {
        uses = List.copyOf(uses);
        sent = List.copyOf(sent);
        accepted = List.copyOf(accepted);
    }

    @Override
    public String toString() {
        return "AiReport[" + view.record().id().value() + "]";
    }
}

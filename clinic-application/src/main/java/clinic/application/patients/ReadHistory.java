package clinic.application.patients;

import clinic.domain.patients.HistoryEntry;
import clinic.domain.patients.PatientHistory;
import clinic.domain.patients.PatientId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import java.time.InstantSource;
import java.time.ZoneId;

/** Tells everything about one patient that the actor may see, newest first. */
public final class ReadHistory {
    private final PatientHistory history;
    private final InstantSource time;

    /** Whose history, and which part of it. */
    public record Query(Actor actor, PatientId patient, Paging paging) {}

    /** What was found. */
    public sealed interface Outcome {
        /**
         * A part of the history.
         *
         * @param zone the clinic's, in which its times are told
         */
        record Found(Page<HistoryEntry> page, ZoneId zone) implements Outcome {}

        /** There is no such patient, or it is not the actor's to see. */
        record NotThere() implements Outcome {}
    }

    ReadHistory(PatientHistory history, InstantSource time) {
        this.history = history;
        this.time = time;
    }

    public Outcome handle(Query query) {
        if (query.actor() instanceof Actor.Anonymous) return new Outcome.NotThere();
        return history.tell(query.actor(), query.patient(), query.paging(), time.instant())
                .<Outcome>map(chapter -> new Outcome.Found(chapter.page(), chapter.zone()))
                .orElseGet(Outcome.NotThere::new);
    }
}

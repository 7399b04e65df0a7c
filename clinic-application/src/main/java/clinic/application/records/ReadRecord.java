package clinic.application.records;

import clinic.domain.records.RecordId;
import clinic.domain.records.RecordView;
import clinic.domain.records.RecordViews;
import clinic.domain.shared.Actor;
import java.time.InstantSource;

/** Shows one record. */
public final class ReadRecord {
    private final RecordViews views;
    private final InstantSource time;

    /** In what form it is read. */
    public enum Part {
        RECORD("record"),
        /** To be printed. */
        PDF("pdf");

        private final String word;

        Part(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** Which one. */
    public record Query(Actor actor, RecordId id, Part part) {}

    /** What was found. */
    public sealed interface Outcome {
        record Found(RecordView view) implements Outcome {}

        /** There is none, or it is not the actor's to see. */
        record NotThere() implements Outcome {}
    }

    ReadRecord(RecordViews views, InstantSource time) {
        this.views = views;
        this.time = time;
    }

    public Outcome handle(Query query) {
        return views.find(query.actor(), query.id(), query.part().word(), time.instant())
                .filter(view -> view.isSeenBy(query.actor()))
                .<Outcome>map(Outcome.Found::new)
                .orElseGet(Outcome.NotThere::new);
    }
}

package clinic.application.records;

import clinic.domain.records.RecordBacklog;
import clinic.domain.shared.Actor;
import java.time.InstantSource;

/** Counts what models have still to do for records, for those who watch over the clinic's server. */
public final class CountRecordWork {
    private final RecordBacklog backlog;
    private final InstantSource time;

    /** Who watches. */
    public record Query(Actor actor) {}

    /** What was found. */
    public sealed interface Outcome {
        record Found(RecordBacklog.Counted counted) implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    CountRecordWork(RecordBacklog backlog, InstantSource time) {
        this.backlog = backlog;
        this.time = time;
    }

    public Outcome handle(Query query) {
        if (!(query.actor() instanceof Actor.Automation)) return new Outcome.NotAllowed();
        return new Outcome.Found(backlog.count(time.instant()));
    }
}

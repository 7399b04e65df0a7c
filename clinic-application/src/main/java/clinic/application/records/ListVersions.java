package clinic.application.records;

import clinic.domain.records.RecordId;
import clinic.domain.records.RecordVersion;
import clinic.domain.records.RecordView;
import clinic.domain.records.RecordViews;
import clinic.domain.shared.Actor;
import clinic.domain.shared.UnitOfWork;
import java.time.InstantSource;
import java.util.List;

/** Tells everything that a record has said, version by version, and whose change each was. */
public final class ListVersions {
    private final RecordViews views;
    private final UnitOfWork unitOfWork;
    private final InstantSource time;

    /** Of which record. */
    public record Query(Actor actor, RecordId id) {}

    /** What was found. */
    public sealed interface Outcome {
        /** The first version first; none of a record that says nothing yet. */
        record Found(RecordView view, List<RecordVersion> versions) implements Outcome {
            public Found {
                versions = List.copyOf(versions);
            }
        }

        /** There is none, or it is not the actor's to see. */
        record NotThere() implements Outcome {}
    }

    ListVersions(RecordViews views, UnitOfWork unitOfWork, InstantSource time) {
        this.views = views;
        this.unitOfWork = unitOfWork;
        this.time = time;
    }

    public Outcome handle(Query query) {
        var actor = query.actor();
        return unitOfWork.inTransaction(
                actor,
                () -> views.find(actor, query.id(), "versions", time.instant())
                        .filter(view -> view.isSeenBy(actor))
                        .<Outcome>map(view -> new Outcome.Found(view, views.versions(query.id())))
                        .orElseGet(Outcome.NotThere::new));
    }
}

package clinic.application.records;

import clinic.domain.patients.PatientId;
import clinic.domain.records.RecordView;
import clinic.domain.records.RecordViews;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import clinic.domain.shared.Role;
import java.time.InstantSource;

/** Lists a patient's records, newest first: of them those that the actor may see. Receptionists see none. */
public final class ListRecords {
    private final RecordViews views;
    private final InstantSource time;

    /** Whose, and which part of them. */
    public record Query(Actor actor, PatientId patient, Paging paging) {}

    /** What was found. */
    public sealed interface Outcome {
        record Found(Page<RecordView> page) implements Outcome {}

        /** There is no such patient, or its records are not the actor's to see. */
        record NotThere() implements Outcome {}
    }

    ListRecords(RecordViews views, InstantSource time) {
        this.views = views;
        this.time = time;
    }

    public Outcome handle(Query query) {
        var actor = query.actor();
        if (actor instanceof Actor.Anonymous || isReceptionist(actor)) return new Outcome.NotThere();
        return views.list(actor, query.patient(), query.paging(), time.instant())
                .<Outcome>map(page -> new Outcome.Found(new Page<>(
                        page.items().stream()
                                .filter(view -> view.isSeenBy(actor))
                                .toList(),
                        page.next())))
                .orElseGet(Outcome.NotThere::new);
    }

    private static boolean isReceptionist(Actor actor) {
        return actor instanceof Actor.Person person && person.role() == Role.RECEPTIONIST;
    }
}

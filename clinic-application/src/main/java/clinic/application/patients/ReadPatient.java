package clinic.application.patients;

import clinic.domain.patients.PatientId;
import clinic.domain.patients.PatientView;
import clinic.domain.patients.PatientViews;
import clinic.domain.shared.Actor;
import java.time.InstantSource;

/** Shows one patient. */
public final class ReadPatient {
    private final PatientViews views;
    private final InstantSource time;

    /** Which one. */
    public record Query(Actor actor, PatientId id) {}

    /** What was found. */
    public sealed interface Outcome {
        record Found(PatientView view) implements Outcome {}

        /** There is none, or it is not the actor's to see. */
        record NotThere() implements Outcome {}
    }

    ReadPatient(PatientViews views, InstantSource time) {
        this.views = views;
        this.time = time;
    }

    public Outcome handle(Query query) {
        return views.find(query.actor(), query.id(), time.instant())
                .filter(view -> view.patient().isSeenBy(query.actor()))
                .<Outcome>map(view -> new Outcome.Found(view.shownTo(query.actor())))
                .orElseGet(Outcome.NotThere::new);
    }
}

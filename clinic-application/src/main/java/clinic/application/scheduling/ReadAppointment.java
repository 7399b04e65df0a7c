package clinic.application.scheduling;

import clinic.domain.scheduling.AppointmentId;
import clinic.domain.scheduling.AppointmentView;
import clinic.domain.scheduling.AppointmentViews;
import clinic.domain.shared.Actor;
import java.time.InstantSource;

/** Shows one appointment. */
public final class ReadAppointment {
    private final AppointmentViews views;
    private final InstantSource time;

    /** Which one. */
    public record Query(Actor actor, AppointmentId id) {}

    /** What was found. */
    public sealed interface Outcome {
        record Found(AppointmentView view) implements Outcome {}

        /** It is not there, or not the actor's to see. */
        record NotThere() implements Outcome {}
    }

    ReadAppointment(AppointmentViews views, InstantSource time) {
        this.views = views;
        this.time = time;
    }

    public Outcome handle(Query query) {
        return views.find(query.actor(), query.id(), time.instant())
                .filter(view -> view.isSeenBy(query.actor()))
                .<Outcome>map(Outcome.Found::new)
                .orElseGet(Outcome.NotThere::new);
    }
}

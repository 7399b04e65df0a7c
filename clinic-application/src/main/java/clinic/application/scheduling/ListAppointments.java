package clinic.application.scheduling;

import clinic.domain.scheduling.AppointmentFilter;
import clinic.domain.scheduling.AppointmentView;
import clinic.domain.scheduling.AppointmentViews;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import java.time.InstantSource;

/** Lists appointments by their start: all of them to staff, its own to a client. */
public final class ListAppointments {
    private final AppointmentViews views;
    private final InstantSource time;

    /** Which ones. */
    public record Query(Actor actor, AppointmentFilter filter, Paging paging) {}

    /** What was found. */
    public sealed interface Outcome {
        record Found(Page<AppointmentView> page) implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    ListAppointments(AppointmentViews views, InstantSource time) {
        this.views = views;
        this.time = time;
    }

    public Outcome handle(Query query) {
        if (query.actor() instanceof Actor.Anonymous) return new Outcome.NotAllowed();
        return new Outcome.Found(views.list(query.actor(), query.filter(), query.paging(), time.instant()));
    }
}

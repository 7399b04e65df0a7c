package clinic.application.patients;

import clinic.domain.patients.PatientSearch;
import clinic.domain.patients.PatientView;
import clinic.domain.patients.PatientViews;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import java.time.InstantSource;

/** Finds patients, by their names' order: among all of them for staff, a client itself alone. */
public final class ListPatients {
    private final PatientViews views;
    private final InstantSource time;

    /** Which ones. */
    public record Query(Actor actor, PatientSearch search, Paging paging) {}

    /** What was found. */
    public sealed interface Outcome {
        record Found(Page<PatientView> page) implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    ListPatients(PatientViews views, InstantSource time) {
        this.views = views;
        this.time = time;
    }

    public Outcome handle(Query query) {
        var actor = query.actor();
        if (actor instanceof Actor.Anonymous) return new Outcome.NotAllowed();
        var page = views.list(actor, query.search(), query.paging(), time.instant());
        var shown = page.items().stream()
                .filter(view -> view.patient().isSeenBy(actor))
                .map(view -> view.shownTo(actor))
                .toList();
        return new Outcome.Found(new Page<>(shown, page.next()));
    }
}

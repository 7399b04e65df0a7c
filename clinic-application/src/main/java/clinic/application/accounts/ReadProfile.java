package clinic.application.accounts;

import clinic.domain.accounts.Professional;
import clinic.domain.accounts.ProfileView;
import clinic.domain.accounts.ProfileViews;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import java.time.InstantSource;

/** Shows one profile: to an administrator all of it, to everyone else what may be known of an active professional. */
public final class ReadProfile {
    private final ProfileViews views;
    private final InstantSource time;

    public record Query(Actor actor, ProfileId id) {}

    /** What was found. */
    public sealed interface Outcome {
        record Whole(ProfileView view) implements Outcome {}

        record OfProfessional(Professional professional) implements Outcome {}

        /** It is not there, or not the actor's to see. */
        record NotThere() implements Outcome {}
    }

    ReadProfile(ProfileViews views, InstantSource time) {
        this.views = views;
        this.time = time;
    }

    public Outcome handle(Query query) {
        if (query.actor().isAdmin()) {
            return views.find(query.actor(), query.id(), time.instant())
                    .<Outcome>map(Outcome.Whole::new)
                    .orElseGet(Outcome.NotThere::new);
        }
        return views.findProfessional(query.actor(), query.id())
                .<Outcome>map(Outcome.OfProfessional::new)
                .orElseGet(Outcome.NotThere::new);
    }
}

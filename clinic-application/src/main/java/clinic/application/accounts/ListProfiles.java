package clinic.application.accounts;

import clinic.domain.accounts.Professional;
import clinic.domain.accounts.ProfileView;
import clinic.domain.accounts.ProfileViews;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import clinic.domain.shared.Role;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Lists those who sign in: to an administrator everybody, to everyone else who the active professionals are. */
public final class ListProfiles {
    private final ProfileViews views;
    private final InstantSource time;

    /**
     * Who is looked for.
     *
     * @param role empty: any
     */
    public record Query(Actor actor, Optional<Role> role, Paging paging) {}

    /** What was found. */
    public sealed interface Outcome {
        record Everybody(Page<ProfileView> page) implements Outcome {}

        record Professionals(Page<Professional> page) implements Outcome {}
    }

    ListProfiles(ProfileViews views, InstantSource time) {
        this.views = views;
        this.time = time;
    }

    public Outcome handle(Query query) {
        if (query.actor().isAdmin()) {
            return new Outcome.Everybody(views.list(query.actor(), query.role(), query.paging(), time.instant()));
        }
        var sees = query.role().isEmpty() || query.role().get() == Role.PROFESSIONAL;
        return new Outcome.Professionals(
                sees ? views.professionals(query.actor(), query.paging()) : new Page<>(List.of(), Optional.empty()));
    }
}

package clinic.bootstrap.messaging;

import clinic.domain.accounts.Profile;
import clinic.domain.accounts.ProfileView;
import clinic.domain.accounts.ProfileViews;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Origin;
import clinic.domain.shared.Paging;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Those of the clinic who write records, by their telephones. An administrator typed these, or they were proved: a client, who
 * can type any telephone, writes no records.
 */
final class Staff {
    private static final Actor ACTOR = new Actor.Automation("whatsapp-bot", new Origin("whatsapp-bot", "local"));

    private static final Set<Role> WRITERS = Set.of(Role.PROFESSIONAL, Role.ADMIN);

    private final ProfileViews profiles;
    private final InstantSource time;

    Staff(ProfileViews profiles, InstantSource time) {
        this.profiles = profiles;
        this.time = time;
    }

    /** The only one who has it. */
    Optional<Profile> having(Phone phone) {
        var having = WRITERS.stream()
                .flatMap(role -> all(role).stream())
                .filter(profile -> profile.active() && profile.phone().equals(Optional.of(phone)))
                .toList();
        return having.size() == 1 ? Optional.of(having.getFirst()) : Optional.empty();
    }

    /** Whoever writes records no more is told nothing of them either. */
    Optional<Profile> find(ProfileId id) {
        return profiles.find(ACTOR, id, time.instant())
                .map(ProfileView::profile)
                .filter(profile -> profile.active() && WRITERS.contains(profile.role()));
    }

    private List<Profile> all(Role role) {
        var found = new ArrayList<Profile>();
        var paging = new Paging(Paging.MOST, Optional.empty());
        for (var more = true; more; ) {
            var page = profiles.list(ACTOR, Optional.of(role), paging, time.instant());
            page.items().stream().map(ProfileView::profile).forEach(found::add);
            paging = new Paging(Paging.MOST, page.next());
            more = page.next().isPresent();
        }
        return found;
    }
}

package clinic.application.accounts;

import clinic.domain.accounts.Account;
import clinic.domain.accounts.ProfileViews;
import clinic.domain.shared.Actor;

/** Who administers the clinic now. An access token outlives by minutes what was taken from its bearer. */
final class Administrators {
    private final ProfileViews views;

    Administrators(ProfileViews views) {
        this.views = views;
    }

    /** Whether somebody who came as an administrator is none any more; in the running transaction. */
    boolean haveLost(Actor actor) {
        return switch (actor) {
            case Actor.Anonymous anonymous -> false;
            case Actor.Automation automation -> false;
            case Actor.Person person ->
                views.account(person, person.id())
                        .map(Account::profile)
                        .filter(profile -> !profile.keepsClinic())
                        .isPresent();
        };
    }
}

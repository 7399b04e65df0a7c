package clinic.application.accounts;

import clinic.domain.accounts.Account;
import clinic.domain.accounts.ProfileViews;
import clinic.domain.shared.Actor;

/** Tells somebody who signed in who that is. */
public final class ReadAccount {
    private final ProfileViews views;

    public record Query(Actor actor) {}

    /** What was found. */
    public sealed interface Outcome {
        record Found(Account account) implements Outcome {}

        /** Nobody has signed in, or may not sign in any more. */
        record NotSignedIn() implements Outcome {}
    }

    ReadAccount(ProfileViews views) {
        this.views = views;
    }

    public Outcome handle(Query query) {
        return switch (query.actor()) {
            case Actor.Anonymous anonymous -> new Outcome.NotSignedIn();
            case Actor.Automation automation -> new Outcome.NotSignedIn();
            case Actor.Person person ->
                views.account(person, person.id())
                        .filter(account -> account.profile().active())
                        .<Outcome>map(Outcome.Found::new)
                        .orElseGet(Outcome.NotSignedIn::new);
        };
    }
}

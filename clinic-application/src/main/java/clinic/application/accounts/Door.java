package clinic.application.accounts;

import clinic.domain.accounts.Account;
import clinic.domain.accounts.Attempt;
import clinic.domain.accounts.RefreshToken;
import clinic.domain.accounts.SignInId;
import clinic.domain.accounts.TokenSecret;
import clinic.domain.audit.AuditEntry;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Id;
import clinic.domain.shared.ProfileId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Lets people in: what registering, signing in and going on have in common. */
final class Door {
    /** How long a refresh token is good. */
    static final Duration LIFETIME = Duration.ofDays(30);

    /** The subject of a refusal that is nobody's: RFC 9562, section 5.9, the UUID that names nothing. */
    private static final Id NOBODY = new ProfileId(new UUID(0, 0));

    private final AccountsPorts ports;

    Door(AccountsPorts ports) {
        this.ports = ports;
    }

    /** Whoever is let in is nobody yet: the clinic's own sign-in looks at what nobody else may. */
    static Actor keeper(Actor caller) {
        return new Actor.Automation("sign-in", caller.origin());
    }

    Instant now() {
        return ports.time().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Counts the tries; how long to wait when there were too many. */
    Optional<Duration> count(Actor keeper, List<Attempt> attempts) {
        return ports.attempts().count(keeper, attempts, now());
    }

    /** A new family of tokens, in the running transaction. */
    SignedIn begin(Account account, Instant now) {
        return next(account, new SignInId(ports.ids().next()), now);
    }

    /** A further token of the family, in the running transaction. */
    SignedIn next(Account account, SignInId signIn, Instant now) {
        var secret = TokenSecret.from(ports.randomBits());
        ports.refreshTokens()
                .add(new RefreshToken(
                        secret.hash(), signIn, account.profile().id(), now, now.plus(LIFETIME), Optional.empty()));
        return new SignedIn(account, signIn, secret);
    }

    /** Tells the audit trail what became of somebody, in the running transaction. */
    void note(String action, Account account, Set<String> fields, Instant now) {
        ports.auditTrail().record(new AuditEntry(now, action, account.profile().id(), account.patients(), fields));
    }

    /** Tells the audit trail that somebody was turned away, in the running transaction. */
    void noteRefusal(String action, Optional<Account> account, Instant now) {
        var subject = account.<Id>map(known -> known.profile().id()).orElse(NOBODY);
        var patients = account.map(Account::patients).orElse(List.of());
        ports.auditTrail().record(new AuditEntry(now, action, subject, patients, Set.of()));
    }
}

package clinic.application.accounts;

import clinic.domain.accounts.Account;
import clinic.domain.accounts.Attempt;
import clinic.domain.accounts.Profile;
import clinic.domain.accounts.RefreshToken;
import clinic.domain.accounts.TokenSecret;
import clinic.domain.shared.Actor;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Lets somebody go on who signed in before. Each token is good once; one that comes again was stolen from somebody, so
 * its whole family ends. Of two that come at the same time one goes on, and the other ends the family for both: who of
 * them is the thief nobody can tell.
 */
public final class RefreshSignIn {
    private final AccountsPorts ports;
    private final Door door;

    /** Who wants to go on. */
    public record Command(Actor actor, TokenSecret token) {}

    /** What came of it. */
    public sealed interface Outcome {
        record Renewed(SignedIn signedIn) implements Outcome {}

        /** The token is unknown, expired, spent, or its person may not sign in any more. */
        record Ended() implements Outcome {}

        record TooMany(Duration pause) implements Outcome {}
    }

    RefreshSignIn(AccountsPorts ports, Door door) {
        this.ports = ports;
        this.door = door;
    }

    public Outcome handle(Command command) {
        var keeper = Door.keeper(command.actor());
        var attempt = Attempt.by(
                command.actor(), Attempt.Kind.REFRESH_OF_CALLER, ports.limits().refreshesOfCaller());
        var pause = door.count(keeper, List.of(attempt));
        if (pause.isPresent()) return new Outcome.TooMany(pause.get());
        return ports.unitOfWork().inTransaction(keeper, () -> {
            var renewed = ports.refreshTokens().find(command.token().hash()).flatMap(token -> renew(keeper, token));
            if (renewed.isEmpty()) return new Outcome.Ended();
            ports.attempts().takeBack(keeper, attempt);
            return new Outcome.Renewed(renewed.get());
        });
    }

    private Optional<SignedIn> renew(Actor keeper, RefreshToken token) {
        var now = door.now();
        var active = ports.profiles().lock(token.profile()).filter(Profile::active);
        if (active.isEmpty()) return Optional.empty();
        var account = ports.views().account(keeper, token.profile()).orElseThrow();
        if (token.spentAt().isPresent()) return endFamily(account, token);
        if (token.isExpired(now)) return Optional.empty();
        return switch (ports.refreshTokens().spend(token.hash(), now)) {
            case SPENT -> Optional.of(door.next(account, token.signIn(), now));
            case NOT_THERE_TO_SPEND -> endFamily(account, token);
        };
    }

    private Optional<SignedIn> endFamily(Account account, RefreshToken token) {
        ports.refreshTokens().end(token.signIn());
        door.noteRefusal("sign-in.reused", Optional.of(account), door.now());
        return Optional.empty();
    }
}

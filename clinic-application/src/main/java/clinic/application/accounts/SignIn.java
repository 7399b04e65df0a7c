package clinic.application.accounts;

import clinic.domain.accounts.Attempt;
import clinic.domain.accounts.Credential;
import clinic.domain.accounts.Password;
import clinic.domain.accounts.PasswordHash;
import clinic.domain.accounts.PasswordHasher.Hashing;
import clinic.domain.shared.Actor;
import clinic.domain.shared.EmailAddress;
import clinic.domain.shared.PersonalData;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Signs a person in by e-mail address and password. A refusal takes the same time whether or not the address is known. */
public final class SignIn {
    private final AccountsPorts ports;
    private final Door door;

    /**
     * Who wants in.
     *
     * @param email as it was typed, whatever it is
     */
    @PersonalData
    public record Command(Actor actor, String email, Password password) {
        @Override
        public String toString() {
            return "Command[]";
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Welcome(SignedIn signedIn) implements Outcome {}

        /** No active person has this address and this password; which of the three it was, nobody is told. */
        record WrongPair() implements Outcome {}

        record TooMany(Duration pause) implements Outcome {}

        /** Too many sign in at this moment. */
        record Busy() implements Outcome {}
    }

    /** One try, with what it counts against. */
    private record Try(Actor keeper, Password password, Attempt ofAccount, Attempt ofCaller) {}

    SignIn(AccountsPorts ports, Door door) {
        this.ports = ports;
        this.door = door;
    }

    public Outcome handle(Command command) {
        var one = tryOf(command);
        var pause = door.count(one.keeper(), List.of(one.ofAccount(), one.ofCaller()));
        if (pause.isPresent()) return new Outcome.TooMany(pause.get());
        var credential = EmailAddress.read(command.email())
                .flatMap(email -> ports.credentials().find(one.keeper(), email));
        return switch (ports.passwordHasher().verify(one.password(), credential.flatMap(Credential::hash))) {
            case BUSY -> busy(one);
            case WRONG -> refuse(one, credential);
            case RIGHT -> admit(one, credential.orElseThrow(), Optional.empty());
            case RIGHT_BUT_DATED -> admit(one, credential.orElseThrow(), rehashed(one.password()));
        };
    }

    private Try tryOf(Command command) {
        var limits = ports.limits();
        var account = EmailAddress.read(command.email())
                .map(EmailAddress::value)
                .orElseGet(() -> command.email().strip().toLowerCase(Locale.ROOT));
        return new Try(
                Door.keeper(command.actor()),
                command.password(),
                new Attempt(Attempt.Kind.SIGN_IN_OF_ACCOUNT, account, limits.signInsOfAccount()),
                Attempt.by(command.actor(), Attempt.Kind.SIGN_IN_OF_CALLER, limits.signInsOfCaller()));
    }

    /** Nothing was compared, so nothing was tried. */
    private Outcome busy(Try one) {
        ports.attempts().takeBack(one.keeper(), one.ofAccount());
        ports.attempts().takeBack(one.keeper(), one.ofCaller());
        return new Outcome.Busy();
    }

    private Outcome refuse(Try one, Optional<Credential> credential) {
        return ports.unitOfWork().inTransaction(one.keeper(), () -> {
            door.noteRefusal("sign-in.refused", credential.map(Credential::account), door.now());
            return new Outcome.WrongPair();
        });
    }

    /** When places are taken the old hash stays until the next time. */
    private Optional<PasswordHash> rehashed(Password password) {
        return ports.passwordHasher().hash(password) instanceof Hashing.Done done
                ? Optional.of(done.hash())
                : Optional.empty();
    }

    private Outcome admit(Try one, Credential proved, Optional<PasswordHash> rehashed) {
        return ports.unitOfWork().inTransaction(one.keeper(), () -> {
            var current =
                    ports.credentials().lock(proved.account().profile().email()).filter(proved::stillProves);
            if (current.isEmpty()) return refuse(one, Optional.of(proved));
            var now = door.now();
            var account = current.get().account();
            var signedIn = door.begin(account, now);
            rehashed.ifPresent(
                    hash -> ports.credentials().replace(account.profile().id(), hash, now));
            door.note("sign-in.succeeded", account, Set.of(), now);
            ports.attempts().forget(one.ofAccount());
            ports.attempts().takeBack(one.keeper(), one.ofCaller());
            return new Outcome.Welcome(signedIn);
        });
    }
}

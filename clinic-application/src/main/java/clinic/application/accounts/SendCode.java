package clinic.application.accounts;

import clinic.domain.accounts.Attempt;
import clinic.domain.accounts.KeptCode;
import clinic.domain.accounts.PasswordHash;
import clinic.domain.accounts.PasswordHasher.Hashing;
import clinic.domain.accounts.SignInCode;
import clinic.domain.shared.Actor;
import clinic.domain.shared.PersonalData;
import clinic.domain.shared.Phone;
import java.time.Duration;
import java.util.List;

/**
 * Sends a code to a phone, with which its holder signs in. Nobody is told whether the clinic knows the phone: a code is
 * made and hashed for each, and the answer and its work are the same.
 */
public final class SendCode {
    private final AccountsPorts ports;
    private final Door door;

    /** Whose phone gets a code. */
    @PersonalData
    public record Command(Actor actor, Phone phone) {
        @Override
        public String toString() {
            return "Command[]";
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** A code is on its way, if the clinic knows anybody with this phone. */
        record Accepted() implements Outcome {}

        record TooMany(Duration pause) implements Outcome {}

        /** Too many sign in at this moment. */
        record Busy() implements Outcome {}
    }

    SendCode(AccountsPorts ports, Door door) {
        this.ports = ports;
        this.door = door;
    }

    public Outcome handle(Command command) {
        var keeper = Door.keeper(command.actor());
        var attempts = attempts(command);
        var pause = door.count(keeper, attempts);
        if (pause.isPresent()) return new Outcome.TooMany(pause.get());
        var code = SignInCode.from(ports.randomBits());
        return switch (ports.passwordHasher().hash(code.password())) {
            case Hashing.Busy busy -> busy(keeper, attempts);
            case Hashing.Done done -> ports.unitOfWork().inTransaction(keeper, () -> send(command, code, done.hash()));
        };
    }

    private List<Attempt> attempts(Command command) {
        var limits = ports.limits();
        return List.of(
                new Attempt(Attempt.Kind.CODE_OF_PHONE, command.phone().e164(), limits.codesOfPhone()),
                Attempt.by(command.actor(), Attempt.Kind.CODE_OF_CALLER, limits.codesOfCaller()));
    }

    /** Nothing was sent, so nothing was tried. */
    private Outcome busy(Actor keeper, List<Attempt> attempts) {
        for (var attempt : attempts) ports.attempts().takeBack(keeper, attempt);
        return new Outcome.Busy();
    }

    /** Who asks for a new code has new tries of it. */
    private Outcome send(Command command, SignInCode code, PasswordHash hash) {
        var phone = command.phone();
        var limit = ports.limits().codesFromAddress();
        ports.attempts().forget(Attempt.ofCode(phone, command.actor().origin(), limit));
        if (ports.phoneBook().find(phone).isEmpty()) return new Outcome.Accepted();
        var now = door.now();
        ports.signInCodes().replace(KeptCode.sent(phone, hash, now), now);
        ports.codeCourier().send(phone, code.digits());
        return new Outcome.Accepted();
    }
}

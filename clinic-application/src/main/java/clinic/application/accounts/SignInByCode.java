package clinic.application.accounts;

import clinic.domain.accounts.Account;
import clinic.domain.accounts.Attempt;
import clinic.domain.accounts.PasswordHash;
import clinic.domain.accounts.PhoneHolders.Holder;
import clinic.domain.accounts.SignInCode;
import clinic.domain.shared.Actor;
import clinic.domain.shared.PersonalData;
import clinic.domain.shared.Phone;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Signs a client in who tells the code that was sent to the phone it has proved; a patient who has never signed in gets
 * an account. A client who has signed in otherwise proves its phone in this way, which until then opens nothing: a
 * stranger may have written it there. A refusal takes the same time whether or not the phone is known. A clinic's staff never signs in this way.
 */
public final class SignInByCode {
    private final AccountsPorts ports;
    private final Door door;
    private final PatientsAccount patientsAccount;
    private final PhoneProof phoneProof;

    /** Who wants in. */
    @PersonalData
    public record Command(Actor actor, Phone phone, SignInCode code) {
        @Override
        public String toString() {
            return "Command[]";
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Welcome(SignedIn signedIn) implements Outcome {}

        /** The code is another, spent, expired or tried too often, or lets nobody in; which, nobody is told. */
        record WrongCode() implements Outcome {}

        /** The code was right, but a family shares the phone: who of them holds it now, it cannot tell. */
        record SeveralPeople() implements Outcome {}

        /**
         * The code was right, but the only clients with this phone have not proved it. It stays good: whoever of them
         * signs in by e-mail tells it again.
         */
        record PhoneNotProved() implements Outcome {}

        record TooMany(Duration pause) implements Outcome {}

        /** Too many sign in at this moment. */
        record Busy() implements Outcome {}
    }

    /** One try, with what it counts against. */
    private record Try(
            Actor caller, Actor keeper, Phone phone, Attempt ofPhone, Attempt ofCaller, Attempt fromAddress) {}

    SignInByCode(AccountsPorts ports, Door door) {
        this.ports = ports;
        this.door = door;
        this.patientsAccount = new PatientsAccount(ports, door);
        this.phoneProof = new PhoneProof(ports, door);
    }

    public Outcome handle(Command command) {
        var one = tryOf(command);
        var pause = door.count(one.keeper(), List.of(one.ofCaller()));
        if (pause.isPresent()) return new Outcome.TooMany(pause.get());
        if (door.count(one.keeper(), List.of(one.fromAddress())).isPresent()) return unread(one, command.code());
        var pauseOfPhone = door.count(one.keeper(), List.of(one.ofPhone()));
        if (pauseOfPhone.isPresent()) return new Outcome.TooMany(pauseOfPhone.get());
        var hash = ports.signInCodes().attempt(one.keeper(), one.phone(), door.now());
        return switch (ports.passwordHasher().verify(command.code().password(), hash)) {
            case BUSY -> busy(one);
            case WRONG -> ports.unitOfWork().inTransaction(one.keeper(), () -> refuse(one));
            case RIGHT, RIGHT_BUT_DATED -> admit(one, hash.orElseThrow());
        };
    }

    private Try tryOf(Command command) {
        var limits = ports.limits();
        return new Try(
                command.actor(),
                Door.keeper(command.actor()),
                command.phone(),
                new Attempt(Attempt.Kind.SIGN_IN_OF_PHONE, command.phone().e164(), limits.signInsOfPhone()),
                Attempt.by(command.actor(), Attempt.Kind.SIGN_IN_OF_CALLER, limits.signInsOfCaller()),
                Attempt.ofCode(command.phone(), command.actor().origin(), limits.codesFromAddress()));
    }

    /**
     * Whoever has had its tries of this phone's code has none: its further ones count neither for the code nor for the
     * phone, whose holder would be held up by them.
     */
    private Outcome unread(Try one, SignInCode code) {
        return switch (ports.passwordHasher().verify(code.password(), Optional.empty())) {
            case BUSY -> {
                ports.attempts().takeBack(one.keeper(), one.ofCaller());
                yield new Outcome.Busy();
            }
            case WRONG, RIGHT, RIGHT_BUT_DATED -> ports.unitOfWork().inTransaction(one.keeper(), () -> refuse(one));
        };
    }

    /** Nothing was compared, so nothing was tried; the code's own try stays counted, as none of these can be won back. */
    private Outcome busy(Try one) {
        ports.attempts().takeBack(one.keeper(), one.ofPhone());
        ports.attempts().takeBack(one.keeper(), one.ofCaller());
        ports.attempts().takeBack(one.keeper(), one.fromAddress());
        return new Outcome.Busy();
    }

    private Outcome refuse(Try one) {
        door.noteRefusal("sign-in.refused", ports.phoneBook().find(one.phone()).onlyClient(), door.now());
        return new Outcome.WrongCode();
    }

    private Outcome admit(Try one, PasswordHash proved) {
        return ports.unitOfWork().inTransaction(one.keeper(), () -> {
            var holder = ports.phoneBook().find(one.phone()).holder(one.caller());
            if (holder instanceof Holder.Unproved) return turnedAway(one, new Outcome.PhoneNotProved());
            return switch (ports.signInCodes().spend(one.phone(), proved)) {
                case NOT_THERE_TO_SPEND -> refuse(one);
                case SPENT -> admit(one, holder);
            };
        });
    }

    private Outcome admit(Try one, Holder holder) {
        var now = door.now();
        var phone = one.phone();
        return switch (holder) {
            case Holder.Nobody() -> refuse(one);
            case Holder.Unproved() -> turnedAway(one, new Outcome.PhoneNotProved());
            case Holder.Several() -> turnedAway(one, new Outcome.SeveralPeople());
            case Holder.Caller(var account) -> welcome(one, phoneProof.keep(account, phone, now), now);
            case Holder.Client(var account) -> welcome(one, phoneProof.check(account, phone), now);
            case Holder.Patient(var patient) -> welcome(one, patientsAccount.open(patient, phone, now), now);
        };
    }

    private Outcome welcome(Try one, Optional<Account> proved, Instant now) {
        if (proved.isEmpty()) return refuse(one);
        var account = proved.get();
        var signedIn = door.begin(account, now);
        door.note("sign-in.succeeded", account, Set.of(), now);
        forgive(one);
        return new Outcome.Welcome(signedIn);
    }

    private Outcome turnedAway(Try one, Outcome why) {
        door.noteRefusal("sign-in.refused", Optional.empty(), door.now());
        forgive(one);
        return why;
    }

    private void forgive(Try one) {
        ports.attempts().forget(one.ofPhone());
        ports.attempts().forget(one.fromAddress());
        ports.attempts().takeBack(one.keeper(), one.ofCaller());
    }
}

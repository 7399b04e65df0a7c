package clinic.application.accounts;

import clinic.domain.accounts.Account;
import clinic.domain.accounts.Attempt;
import clinic.domain.accounts.Password;
import clinic.domain.accounts.PasswordHash;
import clinic.domain.accounts.PasswordHasher.Hashing;
import clinic.domain.accounts.PasswordRules;
import clinic.domain.accounts.Profile;
import clinic.domain.audit.AuditEntry;
import clinic.domain.patients.Patient;
import clinic.domain.patients.PatientId;
import clinic.domain.patients.PersonName;
import clinic.domain.shared.Actor;
import clinic.domain.shared.EmailAddress;
import clinic.domain.shared.PersonalData;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Registers a client, with a patient record of its own. Whoever types a phone does not yet hold it: a patient who has
 * this phone already is another, and no code that is sent to the phone opens this account, until the client, signed in,
 * tells such a code itself: {@link SignInByCode}.
 */
public final class RegisterClient {
    private static final Set<String> FIELDS = Set.of("name", "email", "phone");

    private final AccountsPorts ports;
    private final Door door;

    /** Who registers. */
    @PersonalData
    public record Command(Actor actor, PersonName name, EmailAddress email, Phone phone, Password password) {
        @Override
        public String toString() {
            return "Command[]";
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Registered(SignedIn signedIn) implements Outcome {}

        /** Another profile has this address. */
        record EmailTaken() implements Outcome {}

        record WeakPassword(PasswordRules.Refusal refusal) implements Outcome {}

        record TooMany(Duration pause) implements Outcome {}

        /** Too many sign in at this moment. */
        record Busy() implements Outcome {}
    }

    RegisterClient(AccountsPorts ports, Door door) {
        this.ports = ports;
        this.door = door;
    }

    public Outcome handle(Command command) {
        var refusal = PasswordRules.refusal(
                command.password(), command.email(), command.name().value());
        if (refusal.isPresent()) return new Outcome.WeakPassword(refusal.get());
        var keeper = Door.keeper(command.actor());
        var attempt = Attempt.ofRegistration(command.actor(), ports.limits().registrationsOfCaller());
        var pause = door.count(keeper, List.of(attempt));
        if (pause.isPresent()) return new Outcome.TooMany(pause.get());
        return switch (ports.passwordHasher().hash(command.password())) {
            case Hashing.Busy busy -> busy(keeper, attempt);
            case Hashing.Done done ->
                ports.unitOfWork().inTransaction(keeper, () -> register(command, done.hash(), door.now()));
        };
    }

    /** Nothing was kept, so nothing was tried. */
    private Outcome busy(Actor keeper, Attempt attempt) {
        ports.attempts().takeBack(keeper, attempt);
        return new Outcome.Busy();
    }

    private Outcome register(Command command, PasswordHash hash, Instant now) {
        var profile = profile(command, now);
        return switch (ports.profiles().add(profile)) {
            case EMAIL_TAKEN -> new Outcome.EmailTaken();
            case KEPT -> {
                ports.credentials().replace(profile.id(), hash, now);
                var patient = addPatient(command, profile.id(), now);
                var account = new Account(profile, Optional.of(patient));
                var signedIn = door.begin(account, now);
                door.note("profile.register", account, FIELDS, now);
                yield new Outcome.Registered(signedIn);
            }
        };
    }

    private Profile profile(Command command, Instant now) {
        return Profile.client(
                new ProfileId(ports.ids().next()), command.name().value(), command.email(), command.phone(), now);
    }

    private PatientId addPatient(Command command, ProfileId profile, Instant now) {
        var id = new PatientId(ports.ids().next());
        var patient = Patient.named(id, command.name(), command.phone(), now).signingInAs(profile, command.email());
        switch (ports.patients().add(patient)) {
            case ADDED -> ports.auditTrail().record(new AuditEntry(now, "patient.add", id, List.of(id), FIELDS));
            case CPF_TAKEN -> throw new IllegalStateException("a patient without CPF has a taken one: " + id.value());
        }
        return id;
    }
}

package clinic.application.accounts;

import clinic.domain.accounts.Password;
import clinic.domain.accounts.PasswordHash;
import clinic.domain.accounts.PasswordHasher.Hashing;
import clinic.domain.accounts.PasswordRules;
import clinic.domain.accounts.Profile;
import clinic.domain.accounts.ProfileView;
import clinic.domain.audit.AuditEntry;
import clinic.domain.shared.Actor;
import clinic.domain.shared.EmailAddress;
import clinic.domain.shared.PersonalData;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds somebody who may sign in. Without a password the person cannot, until one is given. */
public final class AddProfile {
    private static final Set<String> FIELDS = Set.of("name", "email", "phone", "role", "registration");

    private final AccountsPorts ports;
    private final Administrators administrators;

    /** Who is added. */
    @PersonalData
    public record Command(
            Actor actor,
            String name,
            EmailAddress email,
            Optional<Phone> phone,
            Role role,
            Optional<String> registration,
            Optional<Password> password) {
        @Override
        public String toString() {
            return "Command[]";
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Added(ProfileView view) implements Outcome {}

        /** Another profile has this address. */
        record EmailTaken() implements Outcome {}

        record WeakPassword(PasswordRules.Refusal refusal) implements Outcome {}

        /** Too many sign in at this moment. */
        record Busy() implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    AddProfile(AccountsPorts ports) {
        this.ports = ports;
        this.administrators = new Administrators(ports.views());
    }

    public Outcome handle(Command command) {
        if (!mayAdd(command.actor())) return new Outcome.NotAllowed();
        if (command.password().isEmpty()) return add(command, Optional.empty());
        var password = command.password().get();
        var refusal = PasswordRules.refusal(password, command.email(), command.name());
        if (refusal.isPresent()) return new Outcome.WeakPassword(refusal.get());
        return switch (ports.passwordHasher().hash(password)) {
            case Hashing.Busy busy -> new Outcome.Busy();
            case Hashing.Done done -> add(command, Optional.of(done.hash()));
        };
    }

    private static boolean mayAdd(Actor actor) {
        return actor.isAdmin() || actor instanceof Actor.Automation;
    }

    private Outcome add(Command command, Optional<PasswordHash> hash) {
        var now = ports.time().instant().truncatedTo(ChronoUnit.MILLIS);
        var profile = profile(command, now);
        return ports.unitOfWork()
                .inTransaction(
                        command.actor(),
                        () -> administrators.haveLost(command.actor())
                                ? new Outcome.NotAllowed()
                                : keep(command.actor(), profile, hash, now));
    }

    private Outcome keep(Actor actor, Profile profile, Optional<PasswordHash> hash, Instant now) {
        return switch (ports.profiles().add(profile)) {
            case EMAIL_TAKEN -> new Outcome.EmailTaken();
            case KEPT -> {
                hash.ifPresent(kept -> ports.credentials().replace(profile.id(), kept, now));
                ports.auditTrail().record(new AuditEntry(now, "profile.add", profile.id(), List.of(), FIELDS));
                var clinic = ports.clinics().find(actor).orElseThrow();
                yield new Outcome.Added(new ProfileView(profile, clinic.timeZone()));
            }
        };
    }

    private Profile profile(Command command, Instant now) {
        return new Profile(
                new ProfileId(ports.ids().next()),
                command.name(),
                command.email(),
                command.phone(),
                Optional.empty(),
                command.role(),
                command.registration(),
                true,
                now,
                1);
    }
}

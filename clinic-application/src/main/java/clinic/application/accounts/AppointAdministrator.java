package clinic.application.accounts;

import clinic.domain.accounts.Password;
import clinic.domain.accounts.PasswordHash;
import clinic.domain.accounts.PasswordHasher.Hashing;
import clinic.domain.accounts.PasswordRules;
import clinic.domain.accounts.Profile;
import clinic.domain.audit.AuditEntry;
import clinic.domain.shared.Actor;
import clinic.domain.shared.EmailAddress;
import clinic.domain.shared.PersonalData;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives a clinic that has no administrator its first one; afterwards it changes nothing, so every start may do it. */
public final class AppointAdministrator {
    private static final Set<String> FIELDS = Set.of("name", "email", "role");

    private final AccountsPorts ports;

    /** Who shall administer the clinic. */
    @PersonalData
    public record Command(Actor actor, String name, EmailAddress email, Password password) {
        @Override
        public String toString() {
            return "Command[]";
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Appointed(ProfileId id) implements Outcome {}

        /** Somebody administers the clinic already, and nothing was changed. */
        record AppointedBefore() implements Outcome {}

        /** Somebody has this address who is no administrator. */
        record EmailTaken() implements Outcome {}

        record WeakPassword(PasswordRules.Refusal refusal) implements Outcome {}

        /** Too many sign in at this moment. */
        record Busy() implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    AppointAdministrator(AccountsPorts ports) {
        this.ports = ports;
    }

    public Outcome handle(Command command) {
        if (!(command.actor() instanceof Actor.Automation)) return new Outcome.NotAllowed();
        if (hasOne(command.actor())) return new Outcome.AppointedBefore();
        var refusal = PasswordRules.refusal(command.password(), command.email(), command.name());
        if (refusal.isPresent()) return new Outcome.WeakPassword(refusal.get());
        return switch (ports.passwordHasher().hash(command.password())) {
            case Hashing.Busy busy -> new Outcome.Busy();
            case Hashing.Done done -> appoint(command, done.hash());
        };
    }

    private boolean hasOne(Actor actor) {
        return ports.unitOfWork()
                .inTransaction(actor, () -> !ports.profiles().lockKeepers().isEmpty());
    }

    private Outcome appoint(Command command, PasswordHash hash) {
        var now = ports.time().instant().truncatedTo(ChronoUnit.MILLIS);
        var profile = new Profile(
                new ProfileId(ports.ids().next()),
                command.name(),
                command.email(),
                Optional.empty(),
                Optional.empty(),
                Role.ADMIN,
                Optional.empty(),
                true,
                now,
                1);
        return ports.unitOfWork().inTransaction(command.actor(), () -> switch (ports.profiles()
                .add(profile)) {
            case EMAIL_TAKEN -> hasOne(command.actor()) ? new Outcome.AppointedBefore() : new Outcome.EmailTaken();
            case KEPT -> {
                ports.credentials().replace(profile.id(), hash, now);
                ports.auditTrail().record(new AuditEntry(now, "profile.add", profile.id(), List.of(), FIELDS));
                yield new Outcome.Appointed(profile.id());
            }
        });
    }
}

package clinic.application.accounts;

import clinic.domain.accounts.Account;
import clinic.domain.accounts.Password;
import clinic.domain.accounts.PasswordHash;
import clinic.domain.accounts.PasswordHasher.Hashing;
import clinic.domain.accounts.PasswordRules;
import clinic.domain.accounts.Profile;
import clinic.domain.accounts.ProfileChange;
import clinic.domain.accounts.ProfileView;
import clinic.domain.audit.AuditEntry;
import clinic.domain.shared.Actor;
import clinic.domain.shared.PersonalData;
import clinic.domain.shared.ProfileId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Changes a profile. A new password, another role, not being active any more, or another phone in the place of one that
 * was proved ends all sign-ins of the person: somebody else may have the phone, and have come in by it. The clinic always
 * keeps one administrator who may sign in.
 * Whoever is no administrator any more cannot make itself one while its access token lasts.
 */
public final class ChangeProfile {
    private final AccountsPorts ports;
    private final Administrators administrators;

    /**
     * What shall change.
     *
     * @param version that the caller has seen; empty: whatever there is now
     */
    @PersonalData
    public record Command(
            Actor actor, ProfileId id, OptionalInt version, ProfileChange change, Optional<Password> password) {
        @Override
        public String toString() {
            return "Command[" + id.value() + "]";
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Changed(ProfileView view) implements Outcome {}

        /** Somebody else changed it since. */
        record Stale() implements Outcome {}

        /** Another profile has this address. */
        record EmailTaken() implements Outcome {}

        /** Nobody could administer the clinic any more. */
        record LastAdministrator() implements Outcome {}

        record WeakPassword(PasswordRules.Refusal refusal) implements Outcome {}

        /** Too many sign in at this moment. */
        record Busy() implements Outcome {}

        record NotThere() implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    ChangeProfile(AccountsPorts ports) {
        this.ports = ports;
        this.administrators = new Administrators(ports.views());
    }

    public Outcome handle(Command command) {
        if (!command.actor().isAdmin()) return new Outcome.NotAllowed();
        if (command.password().isEmpty()) return change(command, Optional.empty());
        return switch (ports.passwordHasher().hash(command.password().get())) {
            case Hashing.Busy busy -> new Outcome.Busy();
            case Hashing.Done done -> change(command, Optional.of(done.hash()));
        };
    }

    private Outcome change(Command command, Optional<PasswordHash> hash) {
        return ports.unitOfWork().inTransaction(command.actor(), () -> {
            var keepers = command.change().mayEndKeeping() ? ports.profiles().lockKeepers() : Set.<ProfileId>of();
            var found = ports.profiles().lock(command.id());
            if (administrators.haveLost(command.actor())) return new Outcome.NotAllowed();
            if (found.isEmpty()) return new Outcome.NotThere();
            var before = found.get();
            if (command.version().isPresent() && command.version().getAsInt() != before.version()) {
                return new Outcome.Stale();
            }
            var after = before.with(command.change());
            if (before.keepsClinic() && !after.keepsClinic() && keepers.equals(Set.of(before.id()))) {
                return new Outcome.LastAdministrator();
            }
            var refusal = command.password()
                    .flatMap(password -> PasswordRules.refusal(password, after.email(), after.name()));
            return refusal.isPresent()
                    ? new Outcome.WeakPassword(refusal.get())
                    : keep(command.actor(), before, after, hash);
        });
    }

    private Outcome keep(Actor actor, Profile before, Profile after, Optional<PasswordHash> hash) {
        var now = ports.time().instant().truncatedTo(ChronoUnit.MILLIS);
        var fields = new TreeSet<>(after.differences(before));
        if (hash.isPresent()) fields.add("password");
        if (fields.isEmpty()) return new Outcome.Changed(view(actor, before));
        var kept = after.version() == before.version() ? before.touched() : after;
        return switch (ports.profiles().save(kept)) {
            case EMAIL_TAKEN -> new Outcome.EmailTaken();
            case KEPT -> {
                endSignIns(before, fields, hash, now);
                note(actor, kept.id(), fields, now);
                yield new Outcome.Changed(view(actor, kept));
            }
        };
    }

    private void endSignIns(Profile profile, Set<String> fields, Optional<PasswordHash> hash, Instant now) {
        hash.ifPresent(made -> ports.credentials().replace(profile.id(), made, now));
        var isKeyLost = fields.contains("phone") && profile.phoneProvedAt().isPresent();
        if (isKeyLost || fields.stream().anyMatch(Set.of("password", "role", "active")::contains)) {
            ports.refreshTokens().endAll(profile.id());
        }
    }

    private void note(Actor actor, ProfileId id, Set<String> fields, Instant now) {
        var patients = ports.views().account(actor, id).map(Account::patients).orElse(List.of());
        ports.auditTrail().record(new AuditEntry(now, "profile.change", id, patients, fields));
    }

    private ProfileView view(Actor actor, Profile profile) {
        var clinic = ports.clinics().find(actor).orElseThrow();
        return new ProfileView(profile, clinic.timeZone());
    }
}

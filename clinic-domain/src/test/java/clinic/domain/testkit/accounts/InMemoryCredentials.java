package clinic.domain.testkit.accounts;

import clinic.domain.accounts.Credential;
import clinic.domain.accounts.Credentials;
import clinic.domain.accounts.PasswordHash;
import clinic.domain.shared.Actor;
import clinic.domain.shared.EmailAddress;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps password hashes in memory; only the system sees them. Thread-safe by its unit of work. */
public final class InMemoryCredentials implements Credentials {
    private final InMemoryUnitOfWork unitOfWork;
    private final InMemoryProfiles profiles;
    private final InMemoryProfileViews views;
    private final Map<ProfileId, PasswordHash> hashes = new HashMap<>();

    public InMemoryCredentials(InMemoryUnitOfWork unitOfWork, InMemoryProfiles profiles, InMemoryProfileViews views) {
        this.unitOfWork = unitOfWork;
        this.profiles = profiles;
        this.views = views;
    }

    @Override
    public Optional<Credential> find(Actor actor, EmailAddress email) {
        return unitOfWork.inTransaction(actor, () -> lock(email));
    }

    @Override
    public Optional<Credential> lock(EmailAddress email) {
        if (!(unitOfWork.actor() instanceof Actor.Automation)) return Optional.empty();
        return profiles.find(email)
                .map(profile -> new Credential(views.account(profile), Optional.ofNullable(hashes.get(profile.id()))));
    }

    @Override
    public void replace(ProfileId profile, PasswordHash hash, Instant now) {
        var before = Optional.ofNullable(hashes.get(profile));
        unitOfWork.change(
                () -> hashes.put(profile, hash),
                () -> before.ifPresentOrElse(old -> hashes.put(profile, old), () -> hashes.remove(profile)));
    }
}

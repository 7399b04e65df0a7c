package clinic.domain.testkit.accounts;

import clinic.domain.accounts.Profile;
import clinic.domain.accounts.Profiles;
import clinic.domain.shared.EmailAddress;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps those who sign in in memory. Thread-safe by its unit of work. */
public final class InMemoryProfiles implements Profiles {
    private final InMemoryUnitOfWork unitOfWork;
    private final Map<ProfileId, Profile> profiles = new LinkedHashMap<>();

    public InMemoryProfiles(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Kept add(Profile profile) {
        return keep(profile);
    }

    @Override
    public Optional<Profile> lock(ProfileId id) {
        unitOfWork.actor();
        return Optional.ofNullable(profiles.get(id));
    }

    @Override
    public Kept save(Profile changed) {
        var before = lock(changed.id()).map(Profile::version);
        if (!before.equals(Optional.of(changed.version() - 1))) {
            throw new IllegalStateException("not kept, as another version is there: " + changed);
        }
        return keep(changed);
    }

    private Kept keep(Profile profile) {
        var before = lock(profile.id());
        var taken = find(profile.email()).filter(other -> !other.id().equals(profile.id()));
        if (taken.isPresent()) return Kept.EMAIL_TAKEN;
        unitOfWork.change(
                () -> profiles.put(profile.id(), profile),
                () -> before.ifPresentOrElse(old -> profiles.put(old.id(), old), () -> profiles.remove(profile.id())));
        return Kept.KEPT;
    }

    @Override
    public Set<ProfileId> lockKeepers() {
        unitOfWork.actor();
        return profiles.values().stream()
                .filter(Profile::keepsClinic)
                .map(Profile::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    Optional<Profile> find(EmailAddress email) {
        return profiles.values().stream()
                .filter(profile -> profile.email().equals(email))
                .findFirst();
    }

    Collection<Profile> all() {
        return List.copyOf(profiles.values());
    }
}

package clinic.domain.testkit.accounts;

import clinic.domain.accounts.Account;
import clinic.domain.accounts.Professional;
import clinic.domain.accounts.Profile;
import clinic.domain.accounts.ProfileView;
import clinic.domain.accounts.ProfileViews;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Id;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;
import clinic.domain.testkit.audit.InMemoryAuditTrail;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import clinic.domain.testkit.shared.Moments;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads what {@link InMemoryProfiles} keeps, to those who may see it. */
public final class InMemoryProfileViews implements ProfileViews {
    private static final Set<String> FIELDS = Set.of("name", "email", "phone");
    private static final Comparator<Profile> ORDER = Comparator.comparing(InMemoryProfileViews::key)
            .thenComparing(profile -> profile.id().value().toString());

    private final InMemoryUnitOfWork unitOfWork;
    private final InMemoryProfiles profiles;
    private final Function<ProfileId, Optional<? extends Id>> patients;
    private final InMemoryAuditTrail auditTrail;

    /**
     * Reads these profiles.
     *
     * @param patients who is the patient that signs in with a profile
     */
    public InMemoryProfileViews(
            InMemoryUnitOfWork unitOfWork,
            InMemoryProfiles profiles,
            Function<ProfileId, Optional<? extends Id>> patients,
            InMemoryAuditTrail auditTrail) {
        this.unitOfWork = unitOfWork;
        this.profiles = profiles;
        this.patients = patients;
        this.auditTrail = auditTrail;
    }

    @Override
    public Page<ProfileView> list(Actor actor, Optional<Role> role, Paging paging, Instant now) {
        return unitOfWork.inTransaction(actor, () -> {
            var page = page(
                    seenBy(actor).filter(profile -> role.isEmpty() || profile.role() == role.get()),
                    paging,
                    profile -> profile);
            var told = page.items().stream()
                    .flatMap(profile -> patients.apply(profile.id()).stream())
                    .toList();
            auditTrail.told(now, "profile.list", Optional.empty(), told, FIELDS);
            return new Page<>(
                    page.items().stream()
                            .map(profile -> new ProfileView(profile, Moments.ZONE))
                            .toList(),
                    page.next());
        });
    }

    @Override
    public Page<Professional> professionals(Actor actor, Paging paging) {
        return unitOfWork.inTransaction(
                actor,
                () -> page(
                        seenBy(actor).filter(InMemoryProfileViews::isActiveProfessional),
                        paging,
                        InMemoryProfileViews::professional));
    }

    @Override
    public Optional<ProfileView> find(Actor actor, ProfileId id, Instant now) {
        return unitOfWork.inTransaction(actor, () -> {
            var found = one(actor, id);
            if (found.isPresent()) {
                auditTrail.told(
                        now,
                        "profile.read",
                        Optional.of(id.value()),
                        patients.apply(id).stream().toList(),
                        FIELDS);
            }
            return found.map(profile -> new ProfileView(profile, Moments.ZONE));
        });
    }

    @Override
    public Optional<Professional> findProfessional(Actor actor, ProfileId id) {
        return unitOfWork.inTransaction(
                actor,
                () -> one(actor, id)
                        .filter(InMemoryProfileViews::isActiveProfessional)
                        .map(InMemoryProfileViews::professional));
    }

    @Override
    public Optional<Account> account(Actor actor, ProfileId id) {
        return unitOfWork.inTransaction(actor, () -> one(actor, id).map(this::account));
    }

    Account account(Profile profile) {
        return new Account(profile, patients.apply(profile.id()).map(Id.class::cast));
    }

    private Optional<Profile> one(Actor actor, ProfileId id) {
        return seenBy(actor).filter(profile -> profile.id().equals(id)).findFirst();
    }

    private Stream<Profile> seenBy(Actor actor) {
        return profiles.all().stream()
                .filter(profile -> actor.isStaff()
                        || actor instanceof Actor.Automation
                        || actor.is(profile.id())
                        || profile.role() == Role.PROFESSIONAL);
    }

    private static boolean isActiveProfessional(Profile profile) {
        return profile.active() && profile.role() == Role.PROFESSIONAL;
    }

    private static Professional professional(Profile profile) {
        return new Professional(profile.id(), profile.name(), profile.registration(), profile.version());
    }

    private static <T> Page<T> page(Stream<Profile> found, Paging paging, Function<Profile, T> view) {
        var rest = found.sorted(ORDER)
                .filter(profile -> paging.after().isEmpty()
                        || position(profile).compareTo(paging.after().get()) > 0)
                .toList();
        var shown = rest.stream().limit(paging.limit()).toList();
        return new Page<>(
                shown.stream().map(view).toList(),
                rest.size() > shown.size() ? Optional.of(position(shown.getLast())) : Optional.empty());
    }

    private static String position(Profile profile) {
        return key(profile) + "\u0000" + profile.id().value();
    }

    private static String key(Profile profile) {
        return Normalizer.normalize(profile.name(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}

package clinic.adapter.postgres.accounts;

import static clinic.adapter.postgres.generated.Tables.PROFILES;

import clinic.adapter.postgres.generated.Keys;
import clinic.adapter.postgres.generated.tables.records.ProfilesRecord;
import clinic.adapter.postgres.shared.Claims;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.domain.accounts.Profile;
import clinic.domain.accounts.Profiles;
import clinic.domain.shared.EmailAddress;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.postgresql.util.PSQLException;

/** Keeps those who sign in in {@code profiles}. */
public final class JooqProfiles implements Profiles {
    private final PostgresUnitOfWork unitOfWork;

    public JooqProfiles(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Kept add(Profile profile) {
        var rows = dsl().insertInto(PROFILES)
                .set(row(profile))
                .onConflictOnConstraint(Keys.PROFILES_EMAIL_ONCE)
                .doNothing()
                .execute();
        return rows == 1 ? Kept.KEPT : Kept.EMAIL_TAKEN;
    }

    @Override
    public Optional<Profile> lock(ProfileId id) {
        return dsl().selectFrom(PROFILES)
                .where(PROFILES.ID.eq(id.value()))
                .forNoKeyUpdate()
                .fetchOptional(JooqProfiles::profile);
    }

    /** An update knows no {@code on conflict}, so what the constraint refuses is undone to the savepoint. */
    @Override
    public Kept save(Profile changed) {
        dsl().execute("savepoint saving");
        try {
            update(changed);
            return Kept.KEPT;
        } catch (IntegrityConstraintViolationException violation) {
            if (!isOfEmail(violation)) throw violation;
            dsl().execute("rollback to savepoint saving");
            return Kept.EMAIL_TAKEN;
        }
    }

    private void update(Profile changed) {
        var rows = dsl().update(PROFILES)
                .set(row(changed))
                .where(PROFILES.ID.eq(changed.id().value()))
                .and(PROFILES.VERSION.eq(changed.version() - 1))
                .execute();
        if (rows != 1) throw new IllegalStateException("not kept, as another version is there: " + changed);
    }

    @Override
    public Set<ProfileId> lockKeepers() {
        return dsl()
                .select(PROFILES.ID)
                .from(PROFILES)
                .where(PROFILES.ROLE.eq(Claims.nameOf(Role.ADMIN)))
                .and(PROFILES.ACTIVE)
                .orderBy(PROFILES.ID)
                .forNoKeyUpdate()
                .fetch(row -> new ProfileId(row.value1()))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private DSLContext dsl() {
        return unitOfWork.dsl();
    }

    private static boolean isOfEmail(IntegrityConstraintViolationException violation) {
        var cause = violation.getCause(PSQLException.class);
        var message = cause == null ? null : cause.getServerErrorMessage();
        return message != null && Keys.PROFILES_EMAIL_ONCE.getName().equals(message.getConstraint());
    }

    private static ProfilesRecord row(Profile profile) {
        var row = new ProfilesRecord();
        row.setId(profile.id().value());
        row.setName(profile.name());
        row.setEmail(profile.email().value());
        row.setPhone(profile.phone().map(Phone::e164).orElse(null));
        row.setPhoneProvedAt(profile.phoneProvedAt().orElse(null));
        row.setRole(Claims.nameOf(profile.role()));
        row.setRegistration(profile.registration().orElse(null));
        row.setActive(profile.active());
        row.setCreatedAt(profile.createdAt());
        row.setVersion(profile.version());
        return row;
    }

    private static Profile profile(ProfilesRecord row) {
        return new Profile(
                new ProfileId(row.getId()),
                row.getName(),
                new EmailAddress(row.getEmail()),
                Optional.ofNullable(row.getPhone()).map(Phone::new),
                Optional.ofNullable(row.getPhoneProvedAt()),
                ProfileRow.role(row.getRole()),
                Optional.ofNullable(row.getRegistration()),
                row.getActive(),
                row.getCreatedAt(),
                row.getVersion());
    }
}

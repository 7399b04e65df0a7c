package clinic.adapter.postgres.accounts;

import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Sql;
import clinic.adapter.postgres.shared.Trip;
import clinic.adapter.postgres.shared.Work;
import clinic.domain.accounts.Credential;
import clinic.domain.accounts.Credentials;
import clinic.domain.accounts.PasswordHash;
import clinic.domain.shared.Actor;
import clinic.domain.shared.EmailAddress;
import clinic.domain.shared.ProfileId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps password hashes in {@code credentials}, which the system alone reads; a function of the database writes them,
 * for the system and administrators.
 */
public final class PostgresCredentials implements Credentials {
    private static final String TEXT = Sql.beside(PostgresCredentials.class, "credential.sql");
    private static final Trip FIND = Trip.of(TEXT);
    private static final Trip LOCK = Trip.of(TEXT + "\nfor no key update of p");
    private static final Trip REPLACE = Trip.of("select replace_credential(?, ?, ?)");

    private final PostgresUnitOfWork unitOfWork;

    public PostgresCredentials(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Optional<Credential> find(Actor actor, EmailAddress email) {
        return unitOfWork.ask(actor, FIND, binder -> binder.with(email.value()), PostgresCredentials::read);
    }

    @Override
    public Optional<Credential> lock(EmailAddress email) {
        return unitOfWork.tell(LOCK, binder -> binder.with(email.value()), PostgresCredentials::read);
    }

    @Override
    public void replace(ProfileId profile, PasswordHash hash, Instant now) {
        unitOfWork.tell(
                REPLACE,
                binder -> binder.with(profile.value()).with(hash.text()).with(now),
                results -> 0);
    }

    private static Optional<Credential> read(Work.Results results) throws SQLException {
        var row = results.next();
        if (!row.next()) return Optional.empty();
        var hash = Optional.ofNullable(row.getString(ProfileRow.COLUMNS + 2));
        return Optional.of(new Credential(ProfileRow.account(row), hash.map(PasswordHash::new)));
    }
}

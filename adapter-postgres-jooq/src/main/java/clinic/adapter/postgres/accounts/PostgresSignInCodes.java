package clinic.adapter.postgres.accounts;

import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Sql;
import clinic.adapter.postgres.shared.Trip;
import clinic.adapter.postgres.shared.Work;
import clinic.domain.accounts.KeptCode;
import clinic.domain.accounts.PasswordHash;
import clinic.domain.accounts.SignInCodes;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Phone;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Keeps codes in {@code sign_in_codes}, one row for each phone; keeping one also clears some that have expired. */
public final class PostgresSignInCodes implements SignInCodes {
    private static final Trip REPLACE = Trip.of(Sql.beside(PostgresSignInCodes.class, "code.sql"));
    private static final Trip ATTEMPT = Trip.of("update sign_in_codes set tries_left = tries_left - 1"
            + " where phone = ? and tries_left > 0 and expires_at > ? returning code_hash");
    private static final Trip SPEND = Trip.of("delete from sign_in_codes where phone = ? and code_hash = ?");

    private final PostgresUnitOfWork unitOfWork;

    public PostgresSignInCodes(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void replace(KeptCode code, Instant now) {
        unitOfWork.tell(
                REPLACE,
                binder -> binder.with(code.phone().e164())
                        .with(code.hash().text())
                        .with(code.triesLeft())
                        .with(code.expiresAt())
                        .with(now),
                results -> 0);
    }

    @Override
    public Optional<PasswordHash> attempt(Actor actor, Phone phone, Instant now) {
        return unitOfWork.ask(
                actor, ATTEMPT, binder -> binder.with(phone.e164()).with(now), PostgresSignInCodes::hash);
    }

    private static Optional<PasswordHash> hash(Work.Results results) throws SQLException {
        var row = results.next();
        return row.next() ? Optional.of(new PasswordHash(row.getString(1))) : Optional.empty();
    }

    @Override
    public Spending spend(Phone phone, PasswordHash hash) {
        var rows = unitOfWork.tell(SPEND, binder -> binder.with(phone.e164()).with(hash.text()), Work.Results::changed);
        return rows == 1 ? Spending.SPENT : Spending.NOT_THERE_TO_SPEND;
    }
}

package clinic.adapter.postgres.privacy;

import clinic.adapter.postgres.shared.Binder;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Sql;
import clinic.adapter.postgres.shared.Trip;
import clinic.domain.privacy.Consent;
import clinic.domain.privacy.ConsentId;
import clinic.domain.privacy.Consents;
import clinic.domain.privacy.DataSubject;
import clinic.domain.privacy.Purpose;
import clinic.domain.shared.ProfileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Keeps consents in {@code consents}; a unique index lets one hold at a time. */
public final class PostgresConsents implements Consents {
    private static final Trip GIVE = Trip.of(sql("give_consent.sql"));
    private static final Trip WITHDRAW = Trip.of(sql("withdraw_consent.sql"));
    private static final Trip LIST = Trip.of(sql("list_consents.sql"));
    private static final Trip IS_GIVEN = Trip.of(sql("is_consent_given.sql"));

    private final PostgresUnitOfWork unitOfWork;

    public PostgresConsents(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Consent give(Consent consent) {
        if (!consent.isGiven()) throw new IllegalArgumentException("withdrawn before it was given: " + consent);
        return unitOfWork
                .tell(GIVE, binder -> bind(binder, consent), results -> found(results.next()))
                .orElseGet(() -> give(consent)); // withdrawn in between
    }

    private static void bind(Binder binder, Consent consent) throws SQLException {
        binder.with(consent.id().value())
                .with(consent.subject().value())
                .with(word(consent.purpose()))
                .with(consent.version())
                .with(consent.proof())
                .uuid(consent.keptBy().map(ProfileId::value))
                .with(consent.givenAt())
                .with(consent.subject().value())
                .with(word(consent.purpose()))
                .with(consent.version());
    }

    @Override
    public Optional<Consent> withdraw(DataSubject subject, ConsentId id, Instant now) {
        return unitOfWork.tell(
                WITHDRAW,
                binder -> binder.with(now)
                        .with(id.value())
                        .with(subject.value())
                        .with(id.value())
                        .with(subject.value()),
                results -> found(results.next()));
    }

    @Override
    public List<Consent> list(DataSubject subject) {
        return unitOfWork.tell(LIST, binder -> binder.with(subject.value()), results -> {
            var row = results.next();
            var consents = new ArrayList<Consent>();
            while (row.next()) consents.add(consent(row));
            return consents;
        });
    }

    @Override
    public boolean isGiven(DataSubject subject, Purpose purpose) {
        return unitOfWork.tell(
                IS_GIVEN,
                binder -> binder.with(subject.value()).with(word(purpose)),
                results -> results.next().next());
    }

    private static Optional<Consent> found(ResultSet row) throws SQLException {
        return row.next() ? Optional.of(consent(row)) : Optional.empty();
    }

    private static Consent consent(ResultSet row) throws SQLException {
        return new Consent(
                new ConsentId(row.getObject(1, UUID.class)),
                new DataSubject(row.getObject(2, UUID.class)),
                Purpose.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                row.getString(4),
                row.getString(5),
                Optional.ofNullable(row.getObject(6, UUID.class)).map(ProfileId::new),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject(8, OffsetDateTime.class)).map(OffsetDateTime::toInstant));
    }

    private static String word(Purpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT);
    }

    private static String sql(String file) {
        return Sql.beside(PostgresConsents.class, file);
    }
}

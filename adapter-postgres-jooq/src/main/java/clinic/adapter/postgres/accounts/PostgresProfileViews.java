package clinic.adapter.postgres.accounts;

import clinic.adapter.postgres.audit.AuditRow;
import clinic.adapter.postgres.shared.Binder;
import clinic.adapter.postgres.shared.Claims;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Sql;
import clinic.adapter.postgres.shared.Trip;
import clinic.domain.accounts.Account;
import clinic.domain.accounts.Professional;
import clinic.domain.accounts.ProfileView;
import clinic.domain.accounts.ProfileViews;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Profiles to be read, each call in one round trip; what it tells of clients leaves an audit row. */
public final class PostgresProfileViews implements ProfileViews {
    private static final Trip LIST = Trip.relaxed(Sql.beside(PostgresProfileViews.class, "list.sql"));
    private static final Trip FIND = Trip.relaxed(Sql.beside(PostgresProfileViews.class, "find.sql"));
    private static final Trip PROFESSIONALS = Trip.of(Sql.beside(PostgresProfileViews.class, "professionals.sql"));
    private static final Trip PROFESSIONAL = Trip.of(Sql.beside(PostgresProfileViews.class, "professional.sql"));
    private static final Trip ACCOUNT = Trip.of(Sql.beside(PostgresProfileViews.class, "account.sql"));
    private static final Set<String> FIELDS = Set.of("name", "email", "phone");
    private static final String FIRST = new UUID(0, 0) + "/";

    private final PostgresUnitOfWork unitOfWork;

    public PostgresProfileViews(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Page<ProfileView> list(Actor actor, Optional<Role> role, Paging paging, Instant now) {
        var audit = new AuditRow(now, actor, "profile.list", FIELDS);
        var wanted = role.map(Claims::nameOf);
        return unitOfWork.ask(
                actor,
                LIST,
                binder -> audit.bind(
                        after(binder.text(wanted).text(wanted), paging).with(paging.limit() + 1)),
                results -> page(results.next(), paging.limit(), ProfileRow.COLUMNS + 3, PostgresProfileViews::view));
    }

    @Override
    public Page<Professional> professionals(Actor actor, Paging paging) {
        return unitOfWork.ask(
                actor,
                PROFESSIONALS,
                binder -> after(binder, paging).with(paging.limit() + 1),
                results -> page(results.next(), paging.limit(), 5, PostgresProfileViews::professional));
    }

    @Override
    public Optional<ProfileView> find(Actor actor, ProfileId id, Instant now) {
        var audit = new AuditRow(now, actor, "profile.read", FIELDS);
        return unitOfWork.ask(
                actor,
                FIND,
                binder -> audit.bind(binder.with(id.value())),
                results -> first(results.next(), PostgresProfileViews::view));
    }

    @Override
    public Optional<Professional> findProfessional(Actor actor, ProfileId id) {
        return unitOfWork.ask(
                actor,
                PROFESSIONAL,
                binder -> binder.with(id.value()),
                results -> first(results.next(), PostgresProfileViews::professional));
    }

    @Override
    public Optional<Account> account(Actor actor, ProfileId id) {
        return unitOfWork.ask(
                actor,
                ACCOUNT,
                binder -> binder.with(id.value()),
                results -> first(results.next(), ProfileRow::account));
    }

    /** Reads the row that the cursor is on. */
    @FunctionalInterface
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static Binder after(Binder binder, Paging paging) throws SQLException {
        var position = paging.after().orElse(FIRST).split("/", 2);
        return binder.with(position[1]).with(UUID.fromString(position[0]));
    }

    private static <T> Optional<T> first(ResultSet rows, RowReader<T> reader) throws SQLException {
        return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
    }

    private static <T> Page<T> page(ResultSet rows, int limit, int key, RowReader<T> reader) throws SQLException {
        var items = new ArrayList<T>();
        var last = "";
        while (rows.next()) {
            if (items.size() == limit) return new Page<>(items, Optional.of(last));
            items.add(reader.read(rows));
            last = rows.getObject(1, UUID.class) + "/" + rows.getString(key);
        }
        return new Page<>(items, Optional.empty());
    }

    private static ProfileView view(ResultSet row) throws SQLException {
        return new ProfileView(ProfileRow.profile(row), ZoneId.of(row.getString(ProfileRow.COLUMNS + 2)));
    }

    private static Professional professional(ResultSet row) throws SQLException {
        return new Professional(
                new ProfileId(row.getObject(1, UUID.class)),
                row.getString(2),
                Optional.ofNullable(row.getString(3)),
                row.getInt(4));
    }
}

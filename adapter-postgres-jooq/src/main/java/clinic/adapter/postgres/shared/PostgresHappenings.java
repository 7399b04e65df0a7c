package clinic.adapter.postgres.shared;

import clinic.domain.shared.Happenings;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads {@code outbox}; an advisory lock of the transaction lets one reader take at a time. */
public final class PostgresHappenings implements Happenings {
    private static final Trip TAKE = Trip.of(Sql.beside(PostgresHappenings.class, "take_event.sql"));
    private static final Trip POSTPONE = Trip.of("update outbox set due_at = ?, tries = tries + 1 where id = ?");

    private final PostgresUnitOfWork unitOfWork;

    public PostgresHappenings(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Optional<Happened> take(Instant now) {
        return unitOfWork.tell(TAKE, binder -> binder.with(now), PostgresHappenings::read);
    }

    @Override
    public void postpone(long number, Instant again) {
        unitOfWork.tell(POSTPONE, binder -> binder.with(again).with(number), results -> 0);
    }

    private static Optional<Happened> read(Work.Results results) throws SQLException {
        var row = results.next();
        if (!row.next()) return Optional.empty();
        return Optional.of(new Happened(
                row.getLong(1),
                row.getString(2),
                row.getObject(3, UUID.class),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                facts(row.getArray(5), row.getArray(6)),
                Optional.ofNullable(row.getString(7)),
                row.getInt(8)));
    }

    private static Map<String, String> facts(Array names, Array values) throws SQLException {
        var facts = new HashMap<String, String>();
        var texts = (String[]) values.getArray();
        var keys = (String[]) names.getArray();
        for (int i = 0; i < keys.length; i++) facts.put(keys[i], texts[i]);
        return facts;
    }
}

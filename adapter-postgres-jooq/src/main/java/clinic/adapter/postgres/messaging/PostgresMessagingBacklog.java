package clinic.adapter.postgres.messaging;

import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Sql;
import clinic.adapter.postgres.shared.Trip;
import clinic.domain.messaging.Attention;
import clinic.domain.messaging.MessagingBacklog;
import clinic.domain.messaging.Outgoing;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Origin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Counts what waits and what needs a person, by indexes that hold nothing else. */
public final class PostgresMessagingBacklog implements MessagingBacklog {
    private static final Actor ACTOR = new Actor.Automation("messaging", new Origin("messaging", "local"));

    private static final Trip COUNT = Trip.of(Sql.beside(PostgresMessagingBacklog.class, "count_messaging_work.sql"));

    private final PostgresUnitOfWork unitOfWork;

    public PostgresMessagingBacklog(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Counted count(Instant now) {
        var since = now.minus(COUNTED_FOR);
        return unitOfWork.ask(
                ACTOR,
                COUNT,
                binder -> binder.with(since)
                        .with(Outgoing.UNWANTED)
                        .with(Outgoing.EXPIRED)
                        .with(since)
                        .with(now.minus(Attention.LONGEST)),
                results -> counted(results.next()));
    }

    private static Counted counted(ResultSet row) throws SQLException {
        if (!row.next()) throw new IllegalStateException("a count is one row");
        return new Counted(
                row.getInt(1),
                Optional.ofNullable(row.getObject(2, OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6));
    }
}

package clinic.adapter.postgres.messaging;

import clinic.adapter.postgres.shared.Binder;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Sql;
import clinic.adapter.postgres.shared.Trip;
import clinic.adapter.postgres.shared.Work;
import clinic.domain.messaging.Inbox;
import clinic.domain.messaging.IncomingId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Origin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps events in {@code messenger_events}; a lane belongs to whose transaction has its advisory lock. Working off does not
 * wait for the disk: what the database loses when it dies in that moment still waits here and is worked off again, and
 * nothing of it has gone out, as a message is taken for sending by a commit that does wait, for all before it too (ADR 0008).
 */
public final class PostgresInbox implements Inbox {
    private static final Actor ACTOR = new Actor.Automation("inbox", new Origin("inbox", "local"));

    private static final Trip KEEP = Trip.of(Sql.beside(PostgresInbox.class, "keep_event.sql"));
    private static final Trip NEXT = Trip.of("""
        select n.id, n.instance, n.body, n.tries, n.received_at, set_config('synchronous_commit', 'off', true)
        from next_messenger_event(?) n\
        """);
    private static final String DONE =
            "update messenger_events set state = 'done', done_at = ?, reason = null where id = ?";
    private static final Trip FORGET = Trip.of(Sql.beside(PostgresInbox.class, "forget_events.sql"));
    private static final Trip POSTPONE = Trip.of(Sql.beside(PostgresInbox.class, "postpone_event.sql"));

    private final PostgresUnitOfWork unitOfWork;

    public PostgresInbox(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Kept keep(Incoming incoming) {
        var rows = unitOfWork.ask(ACTOR, KEEP, binder -> bind(binder, incoming), Work.Results::changed);
        return rows == 1 ? Kept.KEPT : Kept.SEEN;
    }

    private static void bind(Binder binder, Incoming incoming) throws SQLException {
        binder.with(incoming.id().value())
                .with(Storable.indexed(incoming.instance()))
                .with(Storable.indexed(incoming.lane()))
                .text(incoming.key().map(Storable::indexed))
                .with(incoming.at())
                .with(incoming.receivedAt())
                .with(Storable.text(incoming.body()))
                .with(incoming.isWork() ? "waiting" : "done")
                .with(incoming.receivedAt());
    }

    @Override
    public Optional<Waiting> next(Instant now) {
        return unitOfWork.tell(NEXT, binder -> binder.with(now), results -> waiting(results.next()));
    }

    private static Optional<Waiting> waiting(ResultSet row) throws SQLException {
        if (!row.next()) return Optional.empty();
        return Optional.of(new Waiting(
                new IncomingId(row.getObject(1, UUID.class)),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                row.getObject(5, OffsetDateTime.class).toInstant()));
    }

    @Override
    public void done(IncomingId id, Instant now) {
        unitOfWork.later(DONE, binder -> binder.with(now).with(id.value()));
    }

    @Override
    public boolean postpone(IncomingId id, String reason, Optional<Instant> again) {
        return unitOfWork.tell(
                POSTPONE,
                binder -> binder.with(again.isPresent() ? "waiting" : "aside")
                        .with(Storable.text(reason))
                        .instant(again)
                        .with(id.value()),
                results -> results.changed() == 1);
    }

    @Override
    public int forget(Instant receivedBefore, int atMost) {
        return unitOfWork.tell(FORGET, binder -> binder.with(receivedBefore).with(atMost), Work.Results::changed);
    }
}

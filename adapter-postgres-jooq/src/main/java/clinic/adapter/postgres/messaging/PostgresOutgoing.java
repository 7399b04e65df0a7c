package clinic.adapter.postgres.messaging;

import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Sql;
import clinic.adapter.postgres.shared.Trip;
import clinic.adapter.postgres.shared.Work;
import clinic.domain.messaging.Contact;
import clinic.domain.messaging.MessageId;
import clinic.domain.messaging.Outgoing;
import clinic.domain.patients.PatientId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Origin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The messages in {@code whatsapp_messages} that wait to be sent. What it says is on disk before anything is sent. */
public final class PostgresOutgoing implements Outgoing {
    private static final Actor ACTOR = new Actor.Automation("outgoing", new Origin("outgoing", "local"));

    private static final Trip TAKE = trip("take_message.sql");
    private static final Trip SENT = trip("sent_message.sql");
    private static final Trip LATER = trip("put_off_message.sql");
    private static final Trip FAILED = trip("fail_message.sql");
    private static final Trip HURRY =
            Trip.of("update whatsapp_messages set due_at = ? where status = 'pending' and due_at > ?");

    private final PostgresUnitOfWork unitOfWork;

    public PostgresOutgoing(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Optional<Due> take(Instant now, Duration lease) {
        return unitOfWork.ask(
                ACTOR,
                TAKE,
                binder -> binder.with(UNTOLD).with(now).with(now).with(now.plus(lease)),
                results -> due(results.next()));
    }

    private static Optional<Due> due(ResultSet row) throws SQLException {
        if (!row.next()) return Optional.empty();
        return Optional.of(new Due(
                new MessageId(row.getObject(1, UUID.class)),
                Contact.ofKey(row.getString(2)),
                MessageRow.kind(row.getString(3)),
                row.getString(4),
                ConversationRow.instant(row, 5),
                row.getInt(6),
                Optional.ofNullable(row.getObject(7, UUID.class)).map(PatientId::new)));
    }

    @Override
    public void sent(MessageId id, String key, Instant now) {
        tell(SENT, binder -> binder.with(Storable.text(key)).with(now).with(id.value()));
    }

    @Override
    public void later(MessageId id, String reason, Instant again) {
        tell(
                LATER,
                binder -> binder.with(Storable.text(reason))
                        .with(again)
                        .with(id.value())
                        .with(again)
                        .with(again));
    }

    @Override
    public void failed(MessageId id, String reason) {
        tell(FAILED, binder -> binder.with(Storable.text(reason)).with(id.value()));
    }

    @Override
    public void hurry(Instant now) {
        tell(HURRY, binder -> binder.with(now).with(now));
    }

    private void tell(Trip trip, Work.Parameters parameters) {
        unitOfWork.ask(ACTOR, trip, parameters, Work.Results::changed);
    }

    private static Trip trip(String file) {
        return Trip.of(Sql.beside(PostgresOutgoing.class, file));
    }
}

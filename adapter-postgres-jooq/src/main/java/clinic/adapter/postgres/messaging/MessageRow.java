package clinic.adapter.postgres.messaging;

import clinic.domain.messaging.ConversationId;
import clinic.domain.messaging.Delivery;
import clinic.domain.messaging.Message;
import clinic.domain.messaging.Message.Way;
import clinic.domain.messaging.MessageId;
import clinic.domain.patients.PatientId;
import clinic.domain.shared.ProfileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Reads messages from rows that have {@link #SELECTED}, as the history tells them. */
final class MessageRow {
    /** Of {@code whatsapp_messages m}; the text of a secret is told to nobody. */
    static final String SELECTED = """
        m.id, m.conversation_id, m.kind, case when m.kind in ('code', 'record') then '' else m.text end, m.status,
          m.author_id, case when m.status = 'failed' then m.failure end, m.message_key, m.written_at,
          m.patient_id\
        """;

    private MessageRow() {}

    /** The message whose columns come after so many others; none where its id is missing. */
    static Optional<Message> read(ResultSet row, int after) throws SQLException {
        var id = row.getObject(after + 1, UUID.class);
        if (id == null) return Optional.empty();
        return Optional.of(new Message(
                new MessageId(id),
                new ConversationId(row.getObject(after + 2, UUID.class)),
                way(row, after),
                kind(row.getString(after + 3)),
                row.getString(after + 4),
                Optional.ofNullable(row.getString(after + 8)),
                ConversationRow.instant(row, after + 9),
                Optional.ofNullable(row.getObject(after + 10, UUID.class)).map(PatientId::new)));
    }

    private static Way way(ResultSet row, int after) throws SQLException {
        var status = row.getString(after + 5);
        if (status == null) return new Way.Inbound();
        return new Way.Outbound(
                delivery(status),
                Optional.ofNullable(row.getObject(after + 6, UUID.class)).map(ProfileId::new),
                Optional.ofNullable(row.getString(after + 7)));
    }

    private static Delivery delivery(String status) {
        return status.equals("sending") ? Delivery.PENDING : Delivery.valueOf(status.toUpperCase(Locale.ROOT));
    }

    static String status(Delivery delivery) {
        return delivery.name().toLowerCase(Locale.ROOT);
    }

    static Message.Kind kind(String kept) {
        return Message.Kind.valueOf(kept.toUpperCase(Locale.ROOT));
    }

    static String kind(Message.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}

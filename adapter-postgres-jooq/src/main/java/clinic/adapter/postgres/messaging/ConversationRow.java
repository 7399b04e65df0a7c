package clinic.adapter.postgres.messaging;

import clinic.domain.messaging.Attention;
import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Conversation;
import clinic.domain.messaging.ConversationId;
import clinic.domain.shared.ProfileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads conversations from rows that begin with {@link #SELECTED}. */
final class ConversationRow {
    /** Of {@code conversations c}. */
    static final String SELECTED = """
        c.id, c.contact, c.attention, c.attention_since, c.attention_by,
          array(select e.key from jsonb_each_text(c.memory) e order by e.key),
          array(select e.value from jsonb_each_text(c.memory) e order by e.key),
          c.heard_at\
        """;

    static final int COLUMNS = 8;

    private ConversationRow() {}

    static Conversation read(ResultSet row) throws SQLException {
        return new Conversation(
                new ConversationId(row.getObject(1, UUID.class)),
                Contact.ofKey(row.getString(2)),
                attention(row),
                memory(row),
                Optional.ofNullable(row.getObject(8, OffsetDateTime.class)).map(OffsetDateTime::toInstant));
    }

    private static Attention attention(ResultSet row) throws SQLException {
        var kept = row.getString(3);
        return switch (kept) {
            case "bot" -> new Attention.Bot();
            case "waiting" -> new Attention.Waiting(instant(row, 4));
            case "telephone" -> new Attention.OnTelephone(instant(row, 4));
            case "person" -> new Attention.Person(new ProfileId(row.getObject(5, UUID.class)), instant(row, 4));
            default -> throw new IllegalStateException("no attention: " + kept);
        };
    }

    private static Map<String, String> memory(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray(6).getArray();
        var values = (String[]) row.getArray(7).getArray();
        var memory = new HashMap<String, String>();
        for (var index = 0; index < names.length; index++) memory.put(names[index], values[index]);
        return memory;
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

package clinic.adapter.postgres.messaging;

import clinic.adapter.postgres.shared.Binder;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Sql;
import clinic.adapter.postgres.shared.Trip;
import clinic.adapter.postgres.shared.Work;
import clinic.domain.messaging.Attention;
import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Conversation;
import clinic.domain.messaging.ConversationId;
import clinic.domain.messaging.Conversations;
import clinic.domain.messaging.Outgoing;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import clinic.domain.shared.Phone;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps conversations in {@code conversations}. */
public final class PostgresConversations implements Conversations {
    private static final String SELECT = "select " + ConversationRow.SELECTED + "\nfrom conversations c\n";
    private static final Trip LOCK = Trip.of(Sql.beside(PostgresConversations.class, "open_conversation.sql") + ";\n"
            + SELECT + "where c.contact = ?\nfor no key update of c");
    private static final Trip FIND = Trip.of(SELECT + "where c.contact = ?");
    private static final Trip SAVE = Trip.of(Sql.beside(PostgresConversations.class, "save_conversation.sql"));
    private static final Trip LIST = Trip.of(Sql.beside(PostgresConversations.class, "list_conversations.sql")
            .replace("-- the conversation", ConversationRow.SELECTED)
            .replace("-- the message", MessageRow.SELECTED));
    private static final Trip LEFT = Trip.of(Sql.beside(PostgresConversations.class, "left_conversations.sql"));

    private final PostgresUnitOfWork unitOfWork;

    /** After which conversation a page begins. */
    private record Position(Instant lastAt, UUID id) {
        static Position read(String text) {
            var parts = text.split("/", 2);
            return new Position(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        }

        String text() {
            return lastAt + "/" + id;
        }
    }

    public PostgresConversations(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Conversation lock(Contact contact, ConversationId id, Instant now) {
        return unitOfWork.tell(
                LOCK,
                binder -> binder.with(id.value()).with(contact.key()).with(now).with(contact.key()),
                results -> {
                    var row = results.next();
                    if (!row.next()) throw new IllegalStateException("who acts may not see what it opened");
                    return ConversationRow.read(row);
                });
    }

    @Override
    public Optional<Conversation> find(Contact contact) {
        return unitOfWork.tell(FIND, binder -> binder.with(contact.key()), results -> {
            var row = results.next();
            return row.next() ? Optional.of(ConversationRow.read(row)) : Optional.empty();
        });
    }

    @Override
    public void save(Conversation conversation) {
        var rows = unitOfWork.tell(SAVE, binder -> bind(binder, conversation), Work.Results::changed);
        if (rows != 1) throw new IllegalStateException("there is no such conversation: " + conversation);
    }

    private static void bind(Binder binder, Conversation conversation) throws SQLException {
        bind(binder, conversation.attention());
        var memory = new ArrayList<String>();
        conversation.memory().forEach((name, value) -> {
            memory.add(Storable.text(name));
            memory.add(Storable.text(value));
        });
        binder.texts(memory)
                .instant(conversation.heardAt())
                .with(conversation.id().value());
    }

    private static void bind(Binder binder, Attention attention) throws SQLException {
        switch (attention) {
            case Attention.Bot bot ->
                binder.with("bot").instant(Optional.empty()).uuid(Optional.empty());
            case Attention.Waiting(var since) ->
                binder.with("waiting").with(since).uuid(Optional.empty());
            case Attention.OnTelephone(var since) ->
                binder.with("telephone").with(since).uuid(Optional.empty());
            case Attention.Person(var who, var since) ->
                binder.with("person").with(since).with(who.value());
        }
    }

    @Override
    public Page<Summary> list(Paging paging) {
        var after = paging.after().map(Position::read);
        return unitOfWork.tell(
                LIST,
                binder -> binder.with(Outgoing.UNWANTED)
                        .with(Outgoing.EXPIRED)
                        .instant(after.map(Position::lastAt))
                        .uuid(after.map(Position::id))
                        .with(paging.limit() + 1),
                results -> page(results.next(), paging.limit()));
    }

    private static Page<Summary> page(ResultSet row, int limit) throws SQLException {
        var items = new ArrayList<Summary>();
        var last = Optional.<Position>empty();
        while (row.next()) {
            if (items.size() == limit) return new Page<>(items, last.map(Position::text));
            var summary = summary(row);
            last = Optional.of(new Position(
                    ConversationRow.instant(row, ConversationRow.COLUMNS + 3),
                    summary.conversation().id().value()));
            items.add(summary);
        }
        return new Page<>(items, Optional.empty());
    }

    private static Summary summary(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray(ConversationRow.COLUMNS + 1).getArray();
        var conversation = ConversationRow.read(row);
        var told =
                Optional.ofNullable(row.getString(ConversationRow.COLUMNS + 4)).map(Phone::new);
        return new Summary(
                conversation,
                List.of(names),
                MessageRow.read(row, ConversationRow.COLUMNS + 4),
                row.getInt(ConversationRow.COLUMNS + 2),
                conversation.contact().telephone().or(() -> told));
    }

    @Override
    public List<Contact> leftBefore(Instant heardBefore, int atMost) {
        return unitOfWork.tell(LEFT, binder -> binder.with(heardBefore).with(atMost), results -> {
            var contacts = new ArrayList<Contact>();
            var row = results.next();
            while (row.next()) contacts.add(Contact.ofKey(row.getString(1)));
            return contacts;
        });
    }
}

package clinic.adapter.postgres.messaging;

import clinic.adapter.postgres.shared.Binder;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Sql;
import clinic.adapter.postgres.shared.Trip;
import clinic.adapter.postgres.shared.Work;
import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Delivery;
import clinic.domain.messaging.Message;
import clinic.domain.messaging.Message.Way;
import clinic.domain.messaging.Messages;
import clinic.domain.patients.PatientId;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import clinic.domain.shared.ProfileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;

/** Keeps messages in {@code whatsapp_messages}; who adds one has the conversation's row until the transaction ends. */
public final class PostgresMessages implements Messages {
    private static final Trip ADD = Trip.of(Sql.beside(PostgresMessages.class, "add_message.sql"));
    private static final Trip LIST = Trip.of(
            Sql.beside(PostgresMessages.class, "list_messages.sql").replace("-- the message", MessageRow.SELECTED));
    private static final Trip RAISE = Trip.of(Sql.beside(PostgresMessages.class, "raise_message.sql"));
    private static final Trip REWRITE = Trip.of(Sql.beside(PostgresMessages.class, "rewrite_message.sql"));
    private static final Trip RECOGNISE = Trip.of(Sql.beside(PostgresMessages.class, "recognise_message.sql"));

    private final PostgresUnitOfWork unitOfWork;

    public PostgresMessages(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void add(Message message) {
        var rows = unitOfWork.tell(ADD, binder -> bind(binder, message), Work.Results::changed);
        if (rows != 1) {
            throw new IllegalStateException(
                    "there is no such conversation: " + message.conversation().value());
        }
    }

    private static void bind(Binder binder, Message message) throws SQLException {
        binder.with(message.at()).with(message.conversation().value());
        binder.with(message.id().value())
                .with(MessageRow.kind(message.kind()))
                .with(Storable.text(message.text()))
                .text(message.key().map(Storable::text))
                .with(message.at())
                .with(message.at());
        switch (message.way()) {
            case Way.Inbound inbound ->
                binder.with("inbound")
                        .text(Optional.empty())
                        .uuid(Optional.empty())
                        .text(Optional.empty());
            case Way.Outbound(var delivery, var author, var failure) ->
                binder.with("outbound")
                        .with(MessageRow.status(delivery))
                        .uuid(author.map(ProfileId::value))
                        .text(failure.map(Storable::text));
        }
        binder.uuid(message.about().map(PatientId::value));
    }

    @Override
    public Page<Message> list(Contact contact, Paging paging) {
        var before = paging.after().map(Long::parseLong).orElse(Long.MAX_VALUE);
        return unitOfWork.tell(
                LIST,
                binder -> binder.with(contact.key()).with(before).with(paging.limit() + 1),
                results -> page(results.next(), paging.limit()));
    }

    private static Page<Message> page(ResultSet row, int limit) throws SQLException {
        var items = new ArrayList<Message>();
        var last = 0L;
        while (row.next()) {
            if (items.size() == limit) return new Page<>(items, Optional.of("" + last));
            last = row.getLong(1);
            MessageRow.read(row, 1).ifPresent(items::add);
        }
        return new Page<>(items, Optional.empty());
    }

    @Override
    public boolean raise(String key, Delivery delivery) {
        var status = MessageRow.status(delivery);
        var failure = Optional.of(UNDELIVERED).filter(reason -> delivery == Delivery.FAILED);
        var stored = Storable.text(key);
        return unitOfWork.tell(
                RAISE,
                binder -> binder.with(status)
                        .text(failure)
                        .with(stored)
                        .with(status)
                        .with(stored),
                results -> isSo(results.next()));
    }

    @Override
    public boolean rewrite(String key, String text) {
        var stored = Storable.text(key);
        return unitOfWork.tell(
                REWRITE,
                binder -> binder.with(Storable.text(text)).with(stored).with(stored),
                results -> isSo(results.next()));
    }

    @Override
    public boolean recognise(Contact to, String text, String key) {
        var said = Storable.text(text);
        var stored = Storable.text(key);
        return unitOfWork.tell(
                RECOGNISE,
                binder -> binder.with(to.key())
                        .with(said)
                        .with(said)
                        .with(stored)
                        .with(stored)
                        .with(stored),
                results -> isSo(results.next()));
    }

    private static boolean isSo(ResultSet row) throws SQLException {
        return row.next() && row.getBoolean(1);
    }
}

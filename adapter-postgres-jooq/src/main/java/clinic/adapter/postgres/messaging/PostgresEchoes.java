package clinic.adapter.postgres.messaging;

import clinic.adapter.postgres.shared.Binder;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Sql;
import clinic.adapter.postgres.shared.Trip;
import clinic.adapter.postgres.shared.Work;
import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Delivery;
import clinic.domain.messaging.Echoes;
import clinic.domain.messaging.Inbox.Incoming;
import clinic.domain.messaging.Messages;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Origin;
import java.sql.SQLException;
import java.util.Optional;

/** Keeps the event in {@code messenger_events} and notes it in {@code whatsapp_messages}, in one statement. */
public final class PostgresEchoes implements Echoes {
    private static final Actor ACTOR = new Actor.Automation("inbox", new Origin("inbox", "local"));

    private static final Trip RECEIPT = Trip.of(Sql.beside(PostgresEchoes.class, "echo_receipt.sql"));
    private static final Trip SENT = Trip.of(Sql.beside(PostgresEchoes.class, "echo_sent.sql"));

    private final PostgresUnitOfWork unitOfWork;

    public PostgresEchoes(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Noted raise(Incoming incoming, String key, Delivery delivery) {
        var status = MessageRow.status(delivery);
        var failure = Optional.of(Messages.UNDELIVERED).filter(reason -> delivery == Delivery.FAILED);
        return unitOfWork.ask(
                ACTOR,
                RECEIPT,
                binder -> event(
                        binder.with(Storable.text(key))
                                .with(status)
                                .text(failure)
                                .with(status),
                        incoming),
                PostgresEchoes::noted);
    }

    @Override
    public Noted recognise(Incoming incoming, Contact to, String text, String key) {
        var said = Storable.text(text);
        var stored = Storable.text(key);
        return unitOfWork.ask(
                ACTOR,
                SENT,
                binder -> event(
                        binder.with(to.key())
                                .with(said)
                                .with(said)
                                .with(stored)
                                .with(stored)
                                .with(stored),
                        incoming),
                PostgresEchoes::noted);
    }

    private static void event(Binder binder, Incoming incoming) throws SQLException {
        binder.with(incoming.id().value())
                .with(Storable.indexed(incoming.instance()))
                .with(Storable.indexed(incoming.lane()))
                .text(incoming.key().map(Storable::indexed))
                .with(incoming.at())
                .with(incoming.receivedAt())
                .with(Storable.text(incoming.body()));
    }

    private static Noted noted(Work.Results results) throws SQLException {
        var row = results.next();
        if (!row.next()) return Noted.SEEN;
        return row.getString(1).equals("done") ? Noted.NOTED : Noted.WAITS;
    }
}

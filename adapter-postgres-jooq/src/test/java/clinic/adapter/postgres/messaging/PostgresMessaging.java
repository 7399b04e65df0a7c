package clinic.adapter.postgres.messaging;

import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.messaging.AiOffers;
import clinic.domain.messaging.Conversations;
import clinic.domain.messaging.Echoes;
import clinic.domain.messaging.HiddenContacts;
import clinic.domain.messaging.Inbox;
import clinic.domain.messaging.Lines;
import clinic.domain.messaging.MeaningLeases;
import clinic.domain.messaging.Meanings;
import clinic.domain.messaging.Messages;
import clinic.domain.messaging.MessagingBacklog;
import clinic.domain.messaging.Outgoing;
import clinic.domain.patients.PatientId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Phone;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.messaging.MessagingStage;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.SequenceIds;
import java.util.Locale;

/** The stores of messaging in a database of their own. */
final class PostgresMessaging implements MessagingStage, AutoCloseable {
    private final TestDatabase database = TestDatabase.fresh();
    private final SequenceIds ids = SequenceIds.from(600_000);

    /** As it is at the start of a test. */
    void reset() {
        database.empty();
        if (!(Actors.RECEPTIONIST instanceof Actor.Person desk)) throw new IllegalStateException("nobody is there");
        database.run("""
            insert into profiles (id, name, email, role, active, created_at, version)
            values ('%s', 'Rita', 'rita@example.com', 'receptionist', true, now(), 1)\
            """.formatted(desk.id().value()));
    }

    TestDatabase database() {
        return database;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }

    @Override
    public Inbox inbox() {
        return new PostgresInbox(database.unitOfWork());
    }

    @Override
    public Conversations conversations() {
        return new PostgresConversations(database.unitOfWork());
    }

    @Override
    public Messages messages() {
        return new PostgresMessages(database.unitOfWork());
    }

    @Override
    public Outgoing outgoing() {
        return new PostgresOutgoing(database.unitOfWork());
    }

    @Override
    public MessagingBacklog backlog() {
        return new PostgresMessagingBacklog(database.unitOfWork());
    }

    @Override
    public Echoes echoes() {
        return new PostgresEchoes(database.unitOfWork());
    }

    @Override
    public Lines lines() {
        return new PostgresLines(database.unitOfWork());
    }

    @Override
    public Meanings meanings() {
        return new PostgresMeanings(database.unitOfWork(), ids);
    }

    @Override
    public MeaningLeases leases() {
        return new PostgresMeaningLeases(database.unitOfWork());
    }

    @Override
    public AiOffers aiOffers() {
        return new PostgresAiOffers(database.unitOfWork());
    }

    @Override
    public HiddenContacts hiddenContacts() {
        return new PostgresHiddenContacts(database.unitOfWork());
    }

    @Override
    public PatientId isPatient(String name, Phone phone) {
        var id = new PatientId(ids.next());
        var key = name.toLowerCase(Locale.ROOT);
        database.run("""
            insert into pacientes (id, name, name_key, search_text, phone, created_at, version)
            values ('%s', '%s', '%s', '%s', '%s', now(), 1)\
            """.formatted(id.value(), name, key, key, phone.e164()));
        return id;
    }

    @Override
    public void close() {
        database.close();
    }
}

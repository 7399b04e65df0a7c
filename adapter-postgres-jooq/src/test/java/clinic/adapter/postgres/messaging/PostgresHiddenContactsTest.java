package clinic.adapter.postgres.messaging;

import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.messaging.Cards;
import clinic.domain.messaging.Cards.PatientCard;
import clinic.domain.messaging.HiddenContacts;
import clinic.domain.shared.Phone;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.messaging.HiddenContactsContract;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;

class PostgresHiddenContactsTest extends HiddenContactsContract {
    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @BeforeEach
    void emptyIt() {
        DATABASE.empty();
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return DATABASE.unitOfWork();
    }

    @Override
    protected HiddenContacts hiddenContacts() {
        return new PostgresHiddenContacts(DATABASE.unitOfWork());
    }

    @Override
    protected Cards cards() {
        return new PostgresCards(DATABASE.unitOfWork());
    }

    @Override
    protected void isPatient(PatientCard card, Phone phone) {
        DATABASE.run("""
            insert into pacientes (id, name, name_key, search_text, phone, created_at, version)
            values ('%1$s', '%2$s', lower('%2$s'), '', '%3$s', now(), 1)\
            """.formatted(card.id().value(), card.name(), phone.e164()));
    }
}

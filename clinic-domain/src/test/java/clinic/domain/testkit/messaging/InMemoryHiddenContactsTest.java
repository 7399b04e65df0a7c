package clinic.domain.testkit.messaging;

import clinic.domain.messaging.Cards;
import clinic.domain.messaging.Cards.PatientCard;
import clinic.domain.messaging.HiddenContacts;
import clinic.domain.shared.Phone;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;

class InMemoryHiddenContactsTest extends HiddenContactsContract {
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final InMemoryHiddenContacts hiddenContacts = new InMemoryHiddenContacts(unitOfWork);
    private final InMemoryCards cards = new InMemoryCards(unitOfWork, hiddenContacts);

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    protected HiddenContacts hiddenContacts() {
        return hiddenContacts;
    }

    @Override
    protected Cards cards() {
        return cards;
    }

    @Override
    protected void isPatient(PatientCard card, Phone phone) {
        cards.isPatient(card, phone);
    }
}

package clinic.domain.testkit.messaging;

import clinic.domain.messaging.Cards;
import clinic.domain.messaging.Cards.PatientCard;
import clinic.domain.messaging.Cards.VisitCard;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.shared.Phone;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;

class InMemoryCardsTest extends CardsContract {
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final InMemoryCards cards = new InMemoryCards(unitOfWork, new InMemoryHiddenContacts(unitOfWork));

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    protected Cards cards() {
        return cards;
    }

    @Override
    protected void isPatient(PatientCard card, Phone phone) {
        cards.isPatient(card, phone);
    }

    @Override
    protected void hasTyped(PatientCard card, Phone phone) {
        cards.hasTyped(card, phone);
    }

    @Override
    protected void isVisit(AppointmentId id, VisitCard card) {
        cards.isVisit(id, card);
    }
}

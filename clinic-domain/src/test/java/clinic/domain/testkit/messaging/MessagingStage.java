package clinic.domain.testkit.messaging;

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
import clinic.domain.shared.Phone;
import clinic.domain.shared.UnitOfWork;

/** What messaging's contracts stand on: its stores, empty, in a clinic whose front desk is {@code Actors.RECEPTIONIST}. */
public interface MessagingStage {
    UnitOfWork unitOfWork();

    Inbox inbox();

    Conversations conversations();

    Messages messages();

    Outgoing outgoing();

    MessagingBacklog backlog();

    Lines lines();

    Echoes echoes();

    Meanings meanings();

    MeaningLeases leases();

    AiOffers aiOffers();

    HiddenContacts hiddenContacts();

    /** A patient of this name has this telephone; who that is. */
    PatientId isPatient(String name, Phone phone);
}

package clinic.application.messaging;

import clinic.domain.messaging.AiOffers;
import clinic.domain.messaging.Cards.PatientCard;
import clinic.domain.messaging.Contact;
import clinic.domain.privacy.DataSubject;
import clinic.domain.privacy.Purpose;
import java.util.List;
import java.util.Optional;

/** For whom a model may read and hear. In the running transaction. */
final class Willing {
    private final MessagingPorts ports;

    Willing(MessagingPorts ports) {
        this.ports = ports;
    }

    /** For whom the contact speaks, where that is one patient beyond doubt: of several nobody knows who writes. */
    Optional<PatientCard> only(Contact contact) {
        var people = people(contact);
        return people.size() == 1 ? Optional.of(people.getFirst()).filter(one -> !one.isDoubtful()) : Optional.empty();
    }

    List<PatientCard> people(Contact contact) {
        return ports.cards().people(contact);
    }

    boolean isWilling(PatientCard patient) {
        return ports.understanding().consents().isGiven(DataSubject.of(patient.id()), Purpose.AI);
    }

    /** Whether it is now said, for the first time, that a model could help; never to who once agreed, or refused. */
    boolean isOffered(Letter letter, PatientCard patient) {
        var isAnswered = ports.understanding().consents().list(DataSubject.of(patient.id())).stream()
                .anyMatch(consent -> consent.purpose() == Purpose.AI);
        return !isAnswered && ports.understanding().offers().offer(letter.from(), AiOffers.VERSION, letter.now());
    }
}

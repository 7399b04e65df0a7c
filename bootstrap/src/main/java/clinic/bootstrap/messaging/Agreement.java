package clinic.bootstrap.messaging;

import clinic.bootstrap.messaging.FrontDesk.Privacy;
import clinic.bootstrap.messaging.WhatsAppCourier.Moment;
import clinic.domain.messaging.AiOffers;
import clinic.domain.messaging.Cards;
import clinic.domain.messaging.Cards.PatientCard;
import clinic.domain.messaging.Contact;
import clinic.domain.messaging.dialogue.Fact;
import clinic.domain.privacy.Consent;
import clinic.domain.privacy.ConsentId;
import clinic.domain.privacy.Consents;
import clinic.domain.privacy.DataSubject;
import clinic.domain.privacy.Purpose;
import clinic.domain.shared.Ids;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps whether a model may read and hear a patient, with the message that proves it. */
final class Agreement {
    private final Consents consents;
    private final AiOffers offers;
    private final Cards cards;
    private final Ids ids;
    private final InstantSource time;

    Agreement(Privacy privacy, Cards cards, Moment moment) {
        this.consents = privacy.consents();
        this.offers = privacy.offers();
        this.cards = cards;
        this.ids = moment.ids();
        this.time = moment.time();
    }

    Fact allow(Contact contact, String proof) {
        return ofOne(contact, patient -> {
            var subject = DataSubject.of(patient.id());
            var now = time.instant().truncatedTo(ChronoUnit.SECONDS);
            consents.give(new Consent(
                    new ConsentId(ids.next()),
                    subject,
                    Purpose.AI,
                    AiOffers.VERSION,
                    proof(proof),
                    Optional.empty(),
                    now,
                    Optional.empty()));
        });
    }

    /** Whoever noted the consent, and of whatever version it is: it holds no more. */
    Fact refuse(Contact contact, String proof) {
        return ofOne(contact, patient -> {
            var subject = DataSubject.of(patient.id());
            var now = time.instant().truncatedTo(ChronoUnit.SECONDS);
            offers.refuse(contact, AiOffers.VERSION, proof(proof), now);
            consents.list(subject).stream()
                    .filter(consent -> consent.purpose() == Purpose.AI && consent.isGiven())
                    .forEach(consent -> consents.withdraw(
                            subject, consent.id(), now.isBefore(consent.givenAt()) ? consent.givenAt() : now));
        });
    }

    private Fact ofOne(Contact contact, Consumer<PatientCard> keep) {
        var people = cards.people(contact);
        if (people.size() != 1 || people.getFirst().isDoubtful()) return new Fact.NotOnePatient();
        keep.accept(people.getFirst());
        return new Fact.Noted();
    }

    private static String proof(String message) {
        var proof = "whatsapp:" + message;
        return proof.length() <= Consent.LONGEST_PROOF ? proof : proof.substring(0, Consent.LONGEST_PROOF);
    }
}

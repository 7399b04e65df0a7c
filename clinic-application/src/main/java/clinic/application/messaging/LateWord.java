package clinic.application.messaging;

import clinic.domain.messaging.MessengerEvent.Arrived;
import clinic.domain.messaging.dialogue.Request;
import clinic.domain.privacy.DataSubject;
import clinic.domain.privacy.OptOuts.Proof;
import clinic.domain.privacy.OptOuts.Word;
import clinic.domain.privacy.Purpose;
import java.util.Optional;

/**
 * What a contact said of messages, or refused to a model, is heeded however late it comes, and stands at the moment at which it was said: who wrote
 * it while the line was away must not be written to as if nothing had been said (LGPD, Lei 13.709/2018, art. 18, § 2º).
 * It is answered as little as other history. In the running transaction.
 */
final class LateWord {
    private static final String CHANNEL = "whatsapp";

    private final MessagingPorts ports;

    LateWord(MessagingPorts ports) {
        this.ports = ports;
    }

    void heed(Arrived arrived, Optional<Request> wish) {
        if (wish.filter(Request.Stop.class::isInstance).isPresent()) say(arrived, true);
        if (wish.filter(Request.Resume.class::isInstance).isPresent()) say(arrived, false);
        if (wish.filter(Request.RefuseAi.class::isInstance).isPresent()) refuseAi(arrived);
    }

    /** What was agreed to before it was said holds no more; what was agreed to since holds. */
    private void refuseAi(Arrived arrived) {
        var consents = ports.understanding().consents();
        new Willing(ports)
                .only(arrived.from())
                .map(patient -> DataSubject.of(patient.id()))
                .ifPresent(subject -> consents.list(subject).stream()
                        .filter(consent -> consent.purpose() == Purpose.AI && consent.isGiven())
                        .filter(consent -> !consent.givenAt().isAfter(arrived.at()))
                        .forEach(consent -> consents.withdraw(subject, consent.id(), arrived.at())));
    }

    private void say(Arrived arrived, boolean isStop) {
        var proof = new Proof(arrived.key(), Listener.text(arrived.content()));
        ports.optOuts().say(new Word(arrived.from().key(), isStop, CHANNEL, proof, arrived.at()));
    }
}

package clinic.application.messaging;

import clinic.domain.messaging.Contact;
import clinic.domain.patients.PatientId;
import clinic.domain.privacy.OptOuts.Word;
import clinic.domain.shared.Phone;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who is left in peace: gets nothing that is not an answer. A person's last word counts, under whichever of its names it was
 * said. What a hidden contact said counts also for the patients whom it registered, to whatever telephone it told; for nobody
 * else who has that telephone, as a typed one proves nothing (docs/adr/0017). In the running transaction.
 */
final class Peace {
    private final MessagingPorts ports;

    Peace(MessagingPorts ports) {
        this.ports = ports;
    }

    /** Whether nothing of this patient's is to be told to this telephone. */
    boolean isWanted(PatientId patient, Phone phone) {
        var own = last(new Contact.Known(phone));
        return isStop(own) || isWantedBy(registrar(patient), own);
    }

    /** Whether the contact gets nothing, of whichever patient: it said so, or whoever registered all who have its telephone. */
    boolean isWanted(Contact contact) {
        var own = last(contact);
        if (isStop(own)) return true;
        var people = ports.cards().people(contact);
        return !people.isEmpty() && people.stream().allMatch(one -> isWantedBy(registrar(one.id()), own));
    }

    /** Whoever has the telephone may want again what the one who told it did not. */
    private static boolean isWantedBy(Optional<Word> registrar, Optional<Word> own) {
        return registrar
                .filter(Word::isStop)
                .filter(word -> own.stream().allMatch(later -> !later.at().isAfter(word.at())))
                .isPresent();
    }

    private static boolean isStop(Optional<Word> word) {
        return word.filter(Word::isStop).isPresent();
    }

    private Optional<Word> registrar(PatientId patient) {
        return ports.hiddenContacts().registrarOf(patient).flatMap(this::last);
    }

    private Optional<Word> last(Contact contact) {
        var names = ports.hiddenContacts().namesOf(contact).stream()
                .map(Contact::key)
                .collect(Collectors.toSet());
        return ports.optOuts().last(names);
    }
}

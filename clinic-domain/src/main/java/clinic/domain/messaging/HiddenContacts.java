package clinic.domain.messaging;

import clinic.domain.patients.PatientId;
import clinic.domain.shared.Phone;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of contacts that hide their telephone. All of it happens in the running transaction, whose actor must be
 * the system. {@link Cards#people} tells for whom such a contact speaks.
 */
public interface HiddenContacts {
    /**
     * The contact has registered this patient. Of a patient whom one of them registered before, nothing.
     *
     * @param told the telephone that it told, which proves nothing
     */
    void register(Contact.Hidden contact, PatientId patient, Phone told, Instant at);

    /** The provider told whose telephone it is; what it tells last counts. */
    void reveal(Contact.Hidden contact, Phone phone, Instant at);

    /** The telephone that the provider told. */
    Optional<Phone> phoneOf(Contact.Hidden contact);

    /**
     * All names of the person behind this contact, itself among them: the telephone, where it has one or the provider told
     * it, and each hidden contact whose telephone that is.
     */
    Set<Contact> namesOf(Contact contact);

    /** Who registered this patient while it hid its telephone, if anybody did. */
    Optional<Contact.Hidden> registrarOf(PatientId patient);
}

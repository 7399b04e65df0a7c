package clinic.domain.testkit.messaging;

import clinic.domain.messaging.Contact;
import clinic.domain.messaging.HiddenContacts;
import clinic.domain.patients.PatientId;
import clinic.domain.shared.Phone;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps in memory what is known of contacts that hide their telephone. Thread-safe by its unit of work. */
public final class InMemoryHiddenContacts implements HiddenContacts {
    private final InMemoryUnitOfWork unitOfWork;
    private final Map<Contact, Phone> phones = new HashMap<>();
    private final Map<PatientId, Registered> registered = new LinkedHashMap<>();

    /** By whom a patient was registered, and the telephone that was told. */
    private record Registered(Contact.Hidden by, Phone told) {}

    public InMemoryHiddenContacts(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void register(Contact.Hidden contact, PatientId patient, Phone told, Instant at) {
        Insiders.requireSystem(unitOfWork.actor());
        if (registered.containsKey(patient)) return;
        unitOfWork.change(
                () -> registered.put(patient, new Registered(contact, told)), () -> registered.remove(patient));
    }

    @Override
    public void reveal(Contact.Hidden contact, Phone phone, Instant at) {
        Insiders.requireSystem(unitOfWork.actor());
        var before = Optional.ofNullable(phones.get(contact));
        unitOfWork.change(
                () -> phones.put(contact, phone),
                () -> before.ifPresentOrElse(old -> phones.put(contact, old), () -> phones.remove(contact)));
    }

    @Override
    public Optional<Phone> phoneOf(Contact.Hidden contact) {
        return Insiders.isOne(unitOfWork.actor()) ? find(contact) : Optional.empty();
    }

    @Override
    public Set<Contact> namesOf(Contact contact) {
        return Insiders.isOne(unitOfWork.actor()) ? names(contact) : Set.of(contact);
    }

    @Override
    public Optional<Contact.Hidden> registrarOf(PatientId patient) {
        var seen = Insiders.isOne(unitOfWork.actor());
        return Optional.ofNullable(registered.get(patient)).filter(one -> seen).map(Registered::by);
    }

    /** The contact's telephone, whoever told it. */
    Optional<Phone> find(Contact contact) {
        return contact.telephone().or(() -> Optional.ofNullable(phones.get(contact)));
    }

    /** Whom the person registered while it hid its telephone, under whatever name. */
    Set<PatientId> registeredBy(Contact contact) {
        var names = names(contact);
        return registered.entrySet().stream()
                .filter(one -> names.contains(one.getValue().by()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whether this telephone of the patient was merely told. */
    boolean isMerelyTold(PatientId patient, Phone phone) {
        return Optional.ofNullable(registered.get(patient))
                .filter(one -> one.told().equals(phone))
                .filter(one -> !Optional.of(phone).equals(find(one.by())))
                .isPresent();
    }

    private Set<Contact> names(Contact contact) {
        var phone = find(contact).<Contact>map(Contact.Known::new).stream();
        return Stream.of(Stream.of(contact), phone, aliases(contact))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    private Stream<Contact> aliases(Contact contact) {
        return find(contact).stream()
                .flatMap(phone -> phones.entrySet().stream()
                        .filter(alias -> alias.getValue().equals(phone))
                        .map(Map.Entry::getKey));
    }
}

package clinic.domain.testkit.messaging;

import clinic.domain.messaging.Contact;
import clinic.domain.messaging.dialogue.Fact;
import clinic.domain.messaging.dialogue.Person;
import clinic.domain.messaging.dialogue.Request;
import clinic.domain.patients.PatientId;
import clinic.domain.shared.Phone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people whom the desk in memory knows. Not for several threads. */
final class DeskPeople {
    private final Map<Phone, List<Person>> people = new HashMap<>();
    private final Map<Contact, List<Person>> registered = new HashMap<>();

    Person add(Phone phone, Person person) {
        people.computeIfAbsent(phone, unused -> new ArrayList<>()).add(person);
        return person;
    }

    List<Person> having(Phone phone) {
        return List.copyOf(people.getOrDefault(phone, List.of()));
    }

    /** For whom the contact speaks. */
    List<Person> of(Contact contact) {
        return contact.telephone().map(this::having).orElse(registered.getOrDefault(contact, List.of()));
    }

    Fact register(Request.Register register, PatientId id) {
        var contact = register.contact();
        return contact.telephone()
                .or(register::told)
                .<Fact>map(phone -> {
                    var person = add(phone, new Person(id, register.name()));
                    registered
                            .computeIfAbsent(contact, unused -> new ArrayList<>())
                            .add(person);
                    return new Fact.Registered(person);
                })
                .orElseGet(Fact.NotRegistered::new);
    }

    String nameOf(PatientId patient) {
        return people.values().stream()
                .flatMap(List::stream)
                .filter(person -> person.id().equals(patient))
                .map(Person::name)
                .findFirst()
                .orElse("?");
    }
}

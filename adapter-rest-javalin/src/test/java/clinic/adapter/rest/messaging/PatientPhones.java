package clinic.adapter.rest.messaging;

import clinic.domain.messaging.Cards;
import clinic.domain.messaging.Contact;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.shared.Phone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Cards that tell patients' telephones alone. */
final class PatientPhones implements Cards {
    private final Map<PatientId, Phone> phones = new ConcurrentHashMap<>();

    void has(PatientId patient, Phone phone) {
        phones.put(patient, phone);
    }

    @Override
    public Optional<VisitCard> find(AppointmentId appointment) {
        return Optional.empty();
    }

    @Override
    public Optional<Phone> phoneOf(PatientId patient) {
        return Optional.ofNullable(phones.get(patient));
    }

    @Override
    public List<PatientCard> people(Contact contact) {
        return List.of();
    }
}

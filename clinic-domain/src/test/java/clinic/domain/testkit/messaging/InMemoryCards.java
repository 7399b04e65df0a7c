package clinic.domain.testkit.messaging;

import clinic.domain.messaging.Cards;
import clinic.domain.messaging.Contact;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.shared.Phone;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells of patients and visits that a test has told. Thread-safe. */
public final class InMemoryCards implements Cards {
    private static final Comparator<PatientCard> BY_NAME = Comparator.<PatientCard, String>comparing(
                    card -> card.name().toLowerCase(Locale.ROOT))
            .thenComparing(card -> card.id().value().toString());

    private final InMemoryUnitOfWork unitOfWork;
    private final InMemoryHiddenContacts hiddenContacts;
    private final Map<PatientCard, Phone> patients = new ConcurrentHashMap<>();
    private final Set<PatientId> typed = ConcurrentHashMap.newKeySet();
    private final Map<AppointmentId, VisitCard> visits = new ConcurrentHashMap<>();

    private final Set<AppointmentId> breaking = ConcurrentHashMap.newKeySet();

    public InMemoryCards(InMemoryUnitOfWork unitOfWork, InMemoryHiddenContacts hiddenContacts) {
        this.unitOfWork = unitOfWork;
        this.hiddenContacts = hiddenContacts;
    }

    /** A patient who has this telephone. */
    public void isPatient(PatientCard card, Phone phone) {
        patients.put(card, phone);
    }

    /** A patient who typed this telephone at registration. */
    public void hasTyped(PatientCard card, Phone phone) {
        typed.add(card.id());
        isPatient(card, phone);
    }

    /** An appointment, from now on as it is here. */
    public void isVisit(AppointmentId id, VisitCard card) {
        visits.put(id, card);
        breaking.remove(id);
    }

    /** Until the appointment is told anew, it cannot be read. */
    public void breaksOn(AppointmentId id) {
        breaking.add(id);
    }

    @Override
    public Optional<VisitCard> find(AppointmentId appointment) {
        var seen = isSeen();
        if (breaking.contains(appointment)) throw new UnsupportedOperationException("the store is broken");
        return Optional.ofNullable(visits.get(appointment))
                .filter(visit -> seen)
                .map(visit ->
                        typed.contains(visit.patient()) ? visit.named(Cards.firstName(visit.patientName())) : visit);
    }

    @Override
    public Optional<Phone> phoneOf(PatientId patient) {
        var seen = isSeen();
        return patients.entrySet().stream()
                .filter(one -> seen && one.getKey().id().equals(patient))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    @Override
    public List<PatientCard> people(Contact contact) {
        var seen = isSeen();
        var phone = hiddenContacts.find(contact);
        var registered = hiddenContacts.registeredBy(contact);
        return patients.entrySet().stream()
                .filter(one -> seen)
                .filter(one -> phone.equals(Optional.of(one.getValue()))
                        || registered.contains(one.getKey().id()))
                .sorted(Map.Entry.comparingByKey(BY_NAME))
                .map(one -> registered.contains(one.getKey().id()) ? one.getKey() : told(one.getKey(), one.getValue()))
                .limit(MOST_PEOPLE)
                .toList();
    }

    private PatientCard told(PatientCard card, Phone phone) {
        var isDoubtful = typed.contains(card.id()) || hiddenContacts.isMerelyTold(card.id(), phone);
        return isDoubtful ? PatientCard.doubtful(card.id(), card.name()) : card;
    }

    private boolean isSeen() {
        return Insiders.isOne(unitOfWork.actor());
    }
}

package clinic.adapter.postgres.messaging;

import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Trip;
import clinic.domain.messaging.Contact;
import clinic.domain.messaging.HiddenContacts;
import clinic.domain.patients.PatientId;
import clinic.domain.shared.Phone;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Keeps what is known of them in {@code hidden_contacts} and {@code hidden_contact_patients}. */
public final class PostgresHiddenContacts implements HiddenContacts {
    private static final Trip REGISTER = Trip.of("""
        insert into hidden_contact_patients (contact, patient_id, told_phone, registered_at)
        values (?, ?, ?, ?)
        on conflict on constraint hidden_contact_patients_pk do nothing\
        """);
    private static final Trip REVEAL = Trip.of("""
        insert into hidden_contacts (contact, phone, told_at)
        values (?, ?, ?)
        on conflict on constraint hidden_contacts_pk do update
        set phone = excluded.phone,
          told_at = excluded.told_at
        where hidden_contacts.phone <> excluded.phone\
        """);
    private static final Trip PHONE = Trip.of("select phone from hidden_contacts where contact = ?");

    private static final Trip NAMES = Trip.of("""
        select ?
        union
        select h.phone
        from hidden_contacts h
        where h.contact = ?
        union
        select h.contact
        from hidden_contacts h
        where h.phone = ?
        union
        select o.contact
        from hidden_contacts h
        join hidden_contacts o on o.phone = h.phone
        where h.contact = ?\
        """);
    private static final Trip REGISTRAR = Trip.of("select contact from hidden_contact_patients where patient_id = ?");

    private final PostgresUnitOfWork unitOfWork;

    public PostgresHiddenContacts(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void register(Contact.Hidden contact, PatientId patient, Phone told, Instant at) {
        unitOfWork.tell(
                REGISTER,
                binder -> binder.with(contact.key())
                        .with(patient.value())
                        .with(told.e164())
                        .with(at),
                results -> contact);
    }

    @Override
    public void reveal(Contact.Hidden contact, Phone phone, Instant at) {
        unitOfWork.tell(
                REVEAL, binder -> binder.with(contact.key()).with(phone.e164()).with(at), results -> contact);
    }

    @Override
    public Optional<Phone> phoneOf(Contact.Hidden contact) {
        return unitOfWork.tell(PHONE, binder -> binder.with(contact.key()), results -> {
            var row = results.next();
            return row.next() ? Optional.of(new Phone(row.getString(1))) : Optional.empty();
        });
    }

    @Override
    public Set<Contact> namesOf(Contact contact) {
        var key = contact.key();
        return unitOfWork.tell(
                NAMES, binder -> binder.with(key).with(key).with(key).with(key), results -> {
                    var names = new HashSet<Contact>();
                    var row = results.next();
                    while (row.next()) names.add(Contact.ofKey(row.getString(1)));
                    return names;
                });
    }

    @Override
    public Optional<Contact.Hidden> registrarOf(PatientId patient) {
        return unitOfWork.tell(REGISTRAR, binder -> binder.with(patient.value()), results -> {
            var row = results.next();
            return row.next() && Contact.ofKey(row.getString(1)) instanceof Contact.Hidden hidden
                    ? Optional.of(hidden)
                    : Optional.empty();
        });
    }
}

package clinic.domain.testkit.patients;

import clinic.domain.patients.Cpf;
import clinic.domain.patients.PatientChange;
import clinic.domain.patients.PersonName;
import clinic.domain.shared.EmailAddress;
import clinic.domain.shared.Phone;
import java.time.LocalDate;
import java.util.Optional;

/** Changes of a patient for tests, of one thing each. */
public final class PatientChanges {
    public static final PatientChange NOTHING = new PatientChange(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private PatientChanges() {}

    public static PatientChange name(String name) {
        return change(Optional.of(new PersonName(name)), Optional.empty());
    }

    public static PatientChange phone(String e164) {
        return change(Optional.empty(), Optional.of(new Phone(e164)));
    }

    public static PatientChange email(Optional<EmailAddress> email) {
        return new PatientChange(
                Optional.empty(),
                Optional.empty(),
                Optional.of(email),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static PatientChange cpf(Optional<Cpf> cpf) {
        return new PatientChange(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(cpf),
                Optional.empty(),
                Optional.empty());
    }

    public static PatientChange birthDate(Optional<LocalDate> day) {
        return new PatientChange(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(day),
                Optional.empty());
    }

    public static PatientChange notes(Optional<String> notes) {
        return new PatientChange(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(notes));
    }

    private static PatientChange change(Optional<PersonName> name, Optional<Phone> phone) {
        return new PatientChange(name, phone, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}

package clinic.domain.testkit.patients;

import clinic.domain.patients.Cpf;
import clinic.domain.patients.Patient;
import clinic.domain.patients.PatientId;
import clinic.domain.patients.PersonName;
import clinic.domain.shared.EmailAddress;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.LocalDate;
import java.util.Optional;

/** A patient for a test; what the test does not say is ordinary: Maria da Silva, of whom no more is known. */
public final class PatientBuilder {
    private static final SequenceIds IDS = SequenceIds.from(2_000_000);

    private PatientId id = new PatientId(IDS.next());
    private String name = "Maria da Silva";
    private String phone = "+5511987654321";
    private Optional<EmailAddress> email = Optional.empty();
    private Optional<Cpf> cpf = Optional.empty();
    private Optional<LocalDate> birthDate = Optional.empty();
    private Optional<String> notes = Optional.empty();
    private Optional<ProfileId> profile = Optional.empty();

    private PatientBuilder() {}

    public static PatientBuilder aPatient() {
        return new PatientBuilder();
    }

    /** A patient of this name. */
    public static Patient named(String name) {
        return aPatient().name(name).build();
    }

    public PatientBuilder id(PatientId chosen) {
        id = chosen;
        return this;
    }

    public PatientBuilder name(String called) {
        name = called;
        return this;
    }

    public PatientBuilder phone(String e164) {
        phone = e164;
        return this;
    }

    public PatientBuilder email(String address) {
        email = Optional.of(new EmailAddress(address));
        return this;
    }

    public PatientBuilder cpf(Cpf number) {
        cpf = Optional.of(number);
        return this;
    }

    public PatientBuilder bornOn(LocalDate day) {
        birthDate = Optional.of(day);
        return this;
    }

    public PatientBuilder noted(String text) {
        notes = Optional.of(text);
        return this;
    }

    /** A patient who signs in. */
    public PatientBuilder signingInAs(ProfileId person) {
        profile = Optional.of(person);
        return this;
    }

    public Patient build() {
        return new Patient(
                id, new PersonName(name), new Phone(phone), email, cpf, birthDate, notes, profile, Moments.DAWN, 1);
    }
}

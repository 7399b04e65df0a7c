package clinic.domain.patients;

import clinic.domain.shared.EmailAddress;
import clinic.domain.shared.PersonalData;
import clinic.domain.shared.Phone;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What is to change of a patient. What is empty stays; an empty value in a full one clears it. */
@PersonalData
public record PatientChange(
        Optional<PersonName> name,
        Optional<Phone> phone,
        Optional<Optional<EmailAddress>> email,
        Optional<Optional<Cpf>> cpf,
        Optional<Optional<LocalDate>> birthDate,
        Optional<Optional<String>> notes) {

    /** What came of it. */
    public sealed interface Outcome {
        /**
         * The patient as it is from now on.
         *
         * @param fields what differs; with none it is the patient as it was
         */
        record Done(Patient patient, Set<PatientField> fields) implements Outcome {
            public Done {
                fields = Set.copyOf(fields);
            }
        }

        /** Not the actor's to change. */
        record NotYours(Set<PatientField> fields) implements Outcome {
            public NotYours {
                fields = Set.copyOf(fields);
            }
        }
    }

    @Override
    public String toString() {
        return "PatientChange[hidden]";
    }
}

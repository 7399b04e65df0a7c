package clinic.domain.messaging.dialogue;

import clinic.domain.patients.PatientId;
import clinic.domain.shared.PersonalData;

/**
 * A patient for whom the contact speaks.
 *
 * @param isDoubtful whether it is not certain that the contact knows this patient: it is asked
 */
@PersonalData
public record Person(PatientId id, String name, boolean isDoubtful) {
    /** A patient whom the contact certainly knows. */
    public Person(PatientId id, String name) {
        this(id, name, false);
    }

    @Override
    public String toString() {
        return "Person[" + id.value() + "]";
    }
}

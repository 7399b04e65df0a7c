package clinic.domain.messaging.dialogue;

import clinic.domain.patients.PatientId;
import clinic.domain.shared.PersonalData;

/** A patient who has the contact's telephone. */
@PersonalData
public record Person(PatientId id, String name) {
    @Override
    public String toString() {
        return "Person[" + id.value() + "]";
    }
}

package clinic.bootstrap.architecture.canary.model.domain.patients;

import clinic.bootstrap.architecture.canary.model.domain.shared.PersonalData;

@PersonalData
public record Patient(PatientId id, String name) {
    @Override
    public String toString() {
        return "Patient[" + id + "]";
    }
}

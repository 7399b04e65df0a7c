package clinic.domain.messaging;

import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.shared.PersonalData;
import clinic.domain.shared.Phone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What messages tell of patients and of their visits. In the running transaction. */
public interface Cards {
    /** So many people of one contact are told at most. */
    int MOST_PEOPLE = 50;

    Optional<VisitCard> find(AppointmentId appointment);

    /** A patient's telephone. */
    Optional<Phone> phoneOf(PatientId patient);

    /**
     * For whom this contact speaks, in the order of their names, at most {@link #MOST_PEOPLE}: the patients who have its
     * telephone, also where the provider alone told that, and those whom it registered itself while it hid the telephone.
     */
    List<PatientCard> people(Contact contact);

    /** A patient, as a message names it. */
    @PersonalData
    record PatientCard(PatientId id, String name) {
        @Override
        public String toString() {
            return "PatientCard[" + id.value() + "]";
        }
    }

    /** One visit, as a message names it. */
    @PersonalData
    record VisitCard(
            PatientId patient,
            Phone phone,
            String patientName,
            String procedureName,
            String professionalName,
            Instant start,
            Instant end) {
        @Override
        public String toString() {
            return "VisitCard[" + patient.value() + "]";
        }
    }
}

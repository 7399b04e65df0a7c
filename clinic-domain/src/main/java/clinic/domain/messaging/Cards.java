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

    /**
     * A patient, as a message names it.
     *
     * @param name of a doubtful one the first name alone: its telephone's holder may be a stranger
     * @param isDoubtful whether the telephone was merely typed, by the patient itself, and nothing has proved it since
     *     (docs/adr/0017)
     */
    @PersonalData
    record PatientCard(PatientId id, String name, boolean isDoubtful) {
        /** A patient of whose telephone there is no doubt. */
        public PatientCard(PatientId id, String name) {
            this(id, name, false);
        }

        /** A patient whose telephone was merely typed. */
        public static PatientCard doubtful(PatientId id, String fullName) {
            return new PatientCard(id, firstName(fullName), true);
        }

        @Override
        public String toString() {
            return "PatientCard[" + id.value() + "]";
        }
    }

    /** All that is told of a name to a telephone's holder who may be a stranger. */
    static String firstName(String fullName) {
        return fullName.strip().split("\\s+", 2)[0];
    }

    /**
     * One visit, as a message names it.
     *
     * @param patientName the first name alone where the telephone was merely typed
     */
    @PersonalData
    record VisitCard(
            PatientId patient,
            Phone phone,
            String patientName,
            String procedureName,
            String professionalName,
            Instant start,
            Instant end) {
        /** The same, its patient named otherwise. */
        public VisitCard named(String name) {
            return new VisitCard(patient, phone, name, procedureName, professionalName, start, end);
        }

        @Override
        public String toString() {
            return "VisitCard[" + patient.value() + "]";
        }
    }
}

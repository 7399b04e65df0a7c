package clinic.domain.privacy;

import clinic.domain.shared.Id;
import java.util.UUID;

/** Whose data it is (LGPD: the <i>titular</i>): a patient, by the patient's id. */
public record DataSubject(UUID value) implements Id {
    /** The person whose id this is. */
    public static DataSubject of(Id patient) {
        return new DataSubject(patient.value());
    }
}

package clinic.application.records;

import clinic.domain.patients.PatientId;
import clinic.domain.privacy.Consents;
import clinic.domain.privacy.DataSubject;
import clinic.domain.privacy.Purpose;
import clinic.domain.records.Work;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a patient must have consented to before a model works on what was said: to the recording, where it is one, and to
 * artificial intelligence (LGPD, art. 11; Resolução CFM 2.454/2026). In the running transaction.
 */
final class Permission {
    private final Consents consents;

    Permission(Consents consents) {
        this.consents = consents;
    }

    /** Which consents are not there for this work. */
    Set<Purpose> missing(PatientId patient, Work work) {
        var missing = needed(work);
        missing.removeIf(purpose -> consents.isGiven(DataSubject.of(patient), purpose));
        return Set.copyOf(missing);
    }

    private static Set<Purpose> needed(Work work) {
        return switch (work) {
            case TRANSCRIBE -> EnumSet.of(Purpose.RECORDING, Purpose.AI);
            case SUMMARIZE -> EnumSet.of(Purpose.AI);
        };
    }
}

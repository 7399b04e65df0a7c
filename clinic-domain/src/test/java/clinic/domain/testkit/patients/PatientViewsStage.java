package clinic.domain.testkit.patients;

import clinic.domain.patients.Patient;
import clinic.domain.patients.PatientViews;
import clinic.domain.testkit.audit.AuditLine;
import java.util.List;

/** What the contracts of reading patients stand on. */
public interface PatientViewsStage {
    /** The test's own, of a clinic without patients at its start. */
    PatientViews views();

    /** The clinic has this patient; whom the patient signs in as is made to sign in. */
    void has(Patient patient);

    /** What the audit trail has got so far, in its order. */
    List<AuditLine> auditLines();
}

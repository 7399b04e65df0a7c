package clinic.application.patients;

import clinic.domain.patients.Patient;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.patients.InMemoryPatientsStage;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import clinic.domain.testkit.shared.SettableTime;
import java.util.List;

/** The use cases about patients over a clinic in memory. */
final class FrontDesk {
    private final InMemoryPatientsStage clinic = new InMemoryPatientsStage();
    private final SettableTime time = SettableTime.at(Moments.NINE);
    private final Patients patients = Patients.over(new PatientsPorts(
            clinic.patients(),
            clinic.views(),
            clinic.history(),
            clinic.unitOfWork(),
            clinic.auditTrail(),
            SequenceIds.from(100),
            time));

    InMemoryPatientsStage clinic() {
        return clinic;
    }

    SettableTime time() {
        return time;
    }

    Patients patients() {
        return patients;
    }

    /** As it is kept, without a line in the audit trail. */
    Patient kept(Patient patient) {
        return clinic.unitOfWork()
                .inTransaction(Actors.SYSTEM, () -> clinic.patients().lock(patient.id()))
                .orElseThrow();
    }

    List<String> auditedActions() {
        return clinic.auditLines().stream().map(AuditLine::action).toList();
    }
}

package clinic.domain.testkit.patients;

import clinic.domain.patients.HistoryEntry;
import clinic.domain.patients.Patient;
import clinic.domain.patients.PatientHistory;
import clinic.domain.patients.PatientId;
import clinic.domain.patients.PatientViews;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.audit.InMemoryAuditTrail;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.util.List;

/** All that is in memory of patients, together; also for tests of use cases. */
public final class InMemoryPatientsStage implements PatientViewsStage, PatientHistoryContract.Stage {
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final InMemoryPatients patients = new InMemoryPatients(unitOfWork);
    private final InMemoryAuditTrail auditTrail = new InMemoryAuditTrail(unitOfWork);
    private final InMemoryPatientViews views = new InMemoryPatientViews(unitOfWork, patients, auditTrail);
    private final InMemoryPatientHistory history = new InMemoryPatientHistory(unitOfWork, patients, auditTrail);

    public InMemoryUnitOfWork unitOfWork() {
        return unitOfWork;
    }

    public InMemoryPatients patients() {
        return patients;
    }

    public InMemoryAuditTrail auditTrail() {
        return auditTrail;
    }

    @Override
    public PatientViews views() {
        return views;
    }

    @Override
    public PatientHistory history() {
        return history;
    }

    @Override
    public void has(Patient patient) {
        unitOfWork.inTransaction(Actors.SYSTEM, () -> patients.add(patient));
    }

    @Override
    public void happened(PatientId patient, HistoryEntry appointment) {
        history.happened(patient, appointment);
    }

    @Override
    public void wrote(PatientId patient, HistoryEntry record, ProfileId author) {
        history.wrote(patient, record, author);
    }

    @Override
    public List<AuditLine> auditLines() {
        return auditTrail.lines();
    }
}

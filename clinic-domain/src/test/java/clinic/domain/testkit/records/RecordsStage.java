package clinic.domain.testkit.records;

import clinic.domain.patients.PatientId;
import clinic.domain.privacy.Transmissions;
import clinic.domain.records.AudioRecords;
import clinic.domain.records.AudioStore;
import clinic.domain.records.RecordBacklog;
import clinic.domain.records.RecordViews;
import clinic.domain.records.RecordWork;
import clinic.domain.scheduling.Status;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.audit.AuditLine;
import java.util.List;

/**
 * What the contracts of records stand on: their stores, empty, in a clinic with the {@code Cast} of scheduling, and {@code
 * Actors.ADMIN}. Ana is registered, Bruno is not; nobody has an appointment.
 */
public interface RecordsStage {
    String ANAS_REGISTRATION = "CRM-SP 123456";

    UnitOfWork unitOfWork();

    AudioStore audioStore();

    AudioRecords audioRecords();

    RecordViews views();

    RecordWork work();

    RecordBacklog backlog();

    Transmissions transmissions();

    /** The patient has an appointment with the professional, which stands there; of each two, once. */
    void hasAppointment(PatientId patient, ProfileId professional, Status status);

    /** What the audit trail has got so far, in its order. */
    List<AuditLine> auditLines();
}

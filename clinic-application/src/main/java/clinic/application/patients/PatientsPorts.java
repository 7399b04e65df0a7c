package clinic.application.patients;

import clinic.domain.audit.AuditTrail;
import clinic.domain.patients.PatientHistory;
import clinic.domain.patients.PatientViews;
import clinic.domain.shared.Ids;
import clinic.domain.shared.UnitOfWork;
import java.time.InstantSource;

/** What the use cases about patients need from outside. */
public record PatientsPorts(
        clinic.domain.patients.Patients patients,
        PatientViews views,
        PatientHistory history,
        UnitOfWork unitOfWork,
        AuditTrail auditTrail,
        Ids ids,
        InstantSource time) {}

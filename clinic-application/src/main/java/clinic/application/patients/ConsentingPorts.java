package clinic.application.patients;

import clinic.domain.audit.AuditTrail;
import clinic.domain.privacy.Consents;
import clinic.domain.shared.Ids;
import clinic.domain.shared.UnitOfWork;
import java.time.InstantSource;

/** What the use cases about consents need from outside. */
public record ConsentingPorts(
        clinic.domain.patients.Patients patients,
        Consents consents,
        UnitOfWork unitOfWork,
        AuditTrail auditTrail,
        Ids ids,
        InstantSource time) {}

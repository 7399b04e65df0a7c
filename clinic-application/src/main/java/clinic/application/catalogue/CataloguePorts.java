package clinic.application.catalogue;

import clinic.domain.audit.AuditTrail;
import clinic.domain.catalogue.Procedures;
import clinic.domain.shared.Ids;
import clinic.domain.shared.UnitOfWork;
import java.time.InstantSource;

/** What the catalogue needs from outside. */
public record CataloguePorts(
        Procedures procedures, UnitOfWork unitOfWork, AuditTrail auditTrail, Ids ids, InstantSource time) {}

package clinic.domain.testkit.audit;

import clinic.domain.audit.AuditTrail;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.util.List;

class InMemoryAuditTrailTest extends AuditTrailContract {
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final InMemoryAuditTrail auditTrail = new InMemoryAuditTrail(unitOfWork);

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    protected AuditTrail auditTrail() {
        return auditTrail;
    }

    @Override
    protected List<AuditLine> lines() {
        return auditTrail.lines();
    }
}

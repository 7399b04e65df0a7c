package clinic.adapter.postgres.audit;

import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.audit.AuditTrail;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.audit.AuditTrailContract;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;

class PostgresAuditTrailTest extends AuditTrailContract {
    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @BeforeEach
    void emptyIt() {
        DATABASE.empty();
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return DATABASE.unitOfWork();
    }

    @Override
    protected AuditTrail auditTrail() {
        return new PostgresAuditTrail(DATABASE.unitOfWork());
    }

    @Override
    protected List<AuditLine> lines() {
        return AuditLines.of(DATABASE);
    }
}

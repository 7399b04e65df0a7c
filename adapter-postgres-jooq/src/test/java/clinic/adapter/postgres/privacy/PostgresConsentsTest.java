package clinic.adapter.postgres.privacy;

import clinic.adapter.postgres.scheduling.CastInPostgres;
import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.privacy.Consents;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.privacy.ConsentsContract;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;

class PostgresConsentsTest extends ConsentsContract {
    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @BeforeEach
    void reset() {
        DATABASE.empty();
        CastInPostgres.enter(DATABASE);
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return DATABASE.unitOfWork();
    }

    @Override
    protected Consents consents() {
        return new PostgresConsents(DATABASE.unitOfWork());
    }
}

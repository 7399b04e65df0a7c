package clinic.adapter.postgres.privacy;

import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.privacy.OptOuts;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.privacy.OptOutsContract;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;

class PostgresOptOutsTest extends OptOutsContract {
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
    protected OptOuts optOuts() {
        return new PostgresOptOuts(DATABASE.unitOfWork());
    }
}

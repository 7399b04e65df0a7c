package clinic.adapter.postgres.shared;

import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.shared.Repeats;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.shared.RepeatsContract;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;

class PostgresRepeatsTest extends RepeatsContract {
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
    protected Repeats repeats() {
        return new PostgresRepeats(DATABASE.unitOfWork());
    }
}

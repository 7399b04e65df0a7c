package clinic.adapter.postgres.shared;

import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.shared.Happenings;
import clinic.domain.shared.Outbox;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.shared.HappeningsRaceContract;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;

class PostgresHappeningsRaceTest extends HappeningsRaceContract {
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
    protected Outbox outbox() {
        return new PostgresOutbox(DATABASE.unitOfWork());
    }

    @Override
    protected Happenings happenings() {
        return new PostgresHappenings(DATABASE.unitOfWork());
    }
}

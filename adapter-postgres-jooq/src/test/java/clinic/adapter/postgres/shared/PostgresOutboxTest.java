package clinic.adapter.postgres.shared;

import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.shared.Outbox;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.shared.KeptEvent;
import clinic.domain.testkit.shared.OutboxContract;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;

class PostgresOutboxTest extends OutboxContract {
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
    protected List<KeptEvent> kept() {
        return KeptEvents.of(DATABASE);
    }
}

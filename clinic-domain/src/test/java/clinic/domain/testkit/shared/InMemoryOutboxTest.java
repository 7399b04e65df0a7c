package clinic.domain.testkit.shared;

import clinic.domain.shared.Outbox;
import clinic.domain.shared.UnitOfWork;
import java.util.List;

class InMemoryOutboxTest extends OutboxContract {
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final InMemoryOutbox outbox = new InMemoryOutbox(unitOfWork);

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    protected Outbox outbox() {
        return outbox;
    }

    @Override
    protected List<KeptEvent> kept() {
        return outbox.kept();
    }
}

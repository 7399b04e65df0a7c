package clinic.domain.testkit.shared;

import clinic.domain.shared.Happenings;
import clinic.domain.shared.Outbox;
import clinic.domain.shared.UnitOfWork;

class InMemoryHappeningsTest extends HappeningsContract {
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final InMemoryHappenings happenings = new InMemoryHappenings(unitOfWork);

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    protected Outbox outbox() {
        return happenings;
    }

    @Override
    protected Happenings happenings() {
        return happenings;
    }
}

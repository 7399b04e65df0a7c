package clinic.domain.testkit.shared;

import clinic.domain.shared.Repeats;
import clinic.domain.shared.UnitOfWork;

class InMemoryRepeatsRaceTest extends RepeatsRaceContract {
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final InMemoryRepeats repeats = new InMemoryRepeats(unitOfWork);

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    protected Repeats repeats() {
        return repeats;
    }
}

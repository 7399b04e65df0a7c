package clinic.domain.testkit.privacy;

import clinic.domain.privacy.OptOuts;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;

class InMemoryOptOutsTest extends OptOutsContract {
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final InMemoryOptOuts optOuts = new InMemoryOptOuts(unitOfWork);

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    protected OptOuts optOuts() {
        return optOuts;
    }
}

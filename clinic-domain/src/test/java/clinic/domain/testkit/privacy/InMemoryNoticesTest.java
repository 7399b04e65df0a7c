package clinic.domain.testkit.privacy;

import clinic.domain.privacy.Notices;
import clinic.domain.privacy.Notices.Acceptance;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.util.List;

class InMemoryNoticesTest extends NoticesContract {
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final InMemoryNotices notices = new InMemoryNotices(unitOfWork);

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    protected Notices notices() {
        return notices;
    }

    @Override
    protected List<Acceptance> kept() {
        return notices.kept();
    }
}

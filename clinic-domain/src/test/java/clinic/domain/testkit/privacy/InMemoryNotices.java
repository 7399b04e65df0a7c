package clinic.domain.testkit.privacy;

import clinic.domain.privacy.Notices;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.util.ArrayList;
import java.util.List;

/** Keeps in memory who accepted which notice. Thread-safe by its unit of work. */
public final class InMemoryNotices implements Notices {
    private final InMemoryUnitOfWork unitOfWork;
    private final List<Acceptance> kept = new ArrayList<>();

    public InMemoryNotices(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void accept(Acceptance acceptance) {
        Writers.require(unitOfWork.actor());
        if (isKept(acceptance.contact(), acceptance.version())) return;
        unitOfWork.change(() -> kept.add(acceptance), kept::removeLast);
    }

    @Override
    public boolean isAccepted(String contact, String version) {
        return Writers.isOne(unitOfWork.actor()) && isKept(contact, version);
    }

    private boolean isKept(String contact, String version) {
        return kept.stream()
                .anyMatch(one -> one.contact().equals(contact) && one.version().equals(version));
    }

    /** All that was kept, in its order. */
    public List<Acceptance> kept() {
        return unitOfWork.inTransaction(Actors.SYSTEM, () -> List.copyOf(kept));
    }
}

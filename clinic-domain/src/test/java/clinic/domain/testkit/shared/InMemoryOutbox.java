package clinic.domain.testkit.shared;

import clinic.domain.shared.DomainEvent;
import clinic.domain.shared.Outbox;
import java.util.ArrayList;
import java.util.List;

/** Keeps events in memory, in their order. Thread-safe by its unit of work. */
public final class InMemoryOutbox implements Outbox {
    private final InMemoryUnitOfWork unitOfWork;
    private final List<KeptEvent> kept = new ArrayList<>();

    public InMemoryOutbox(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void publish(DomainEvent event) {
        unitOfWork.change(() -> kept.add(KeptEvent.of(event)), kept::removeLast);
    }

    /** What was kept so far. */
    public List<KeptEvent> kept() {
        return unitOfWork.inTransaction(Actors.SYSTEM, () -> List.copyOf(kept));
    }
}

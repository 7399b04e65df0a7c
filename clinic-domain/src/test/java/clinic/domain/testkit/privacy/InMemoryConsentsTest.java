package clinic.domain.testkit.privacy;

import clinic.domain.privacy.Consents;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.scheduling.Cast;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;

class InMemoryConsentsTest extends ConsentsContract {
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final InMemoryConsents consents = new InMemoryConsents(
            unitOfWork,
            (actor, subject) -> Cast.CLIENTS.entrySet().stream()
                    .anyMatch(
                            client -> client.getKey().value().equals(subject.value()) && actor.is(client.getValue())));

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    protected Consents consents() {
        return consents;
    }
}

package clinic.domain.testkit.messaging;

import clinic.domain.testkit.shared.InMemoryUnitOfWork;

class InMemoryMeaningsTest extends MeaningsContract {
    private final InMemoryMessaging stage = new InMemoryMessaging(new InMemoryUnitOfWork());

    @Override
    protected MessagingStage stage() {
        return stage;
    }
}

package clinic.domain.testkit.messaging;

import clinic.domain.testkit.shared.InMemoryUnitOfWork;

class InMemoryMessagingBacklogTest extends MessagingBacklogContract {
    private final InMemoryMessaging stage = new InMemoryMessaging(new InMemoryUnitOfWork());

    @Override
    protected MessagingStage stage() {
        return stage;
    }
}

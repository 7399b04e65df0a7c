package clinic.domain.testkit.messaging;

import clinic.domain.testkit.shared.InMemoryUnitOfWork;

class InMemoryInboxForgettingTest extends InboxForgettingContract {
    private final MessagingStage stage = new InMemoryMessaging(new InMemoryUnitOfWork());

    @Override
    protected MessagingStage stage() {
        return stage;
    }
}

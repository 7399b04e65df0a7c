package clinic.domain.testkit.messaging;

import clinic.domain.testkit.shared.InMemoryUnitOfWork;

class InMemoryInboxTest extends InboxContract {
    private final InMemoryMessaging messaging = new InMemoryMessaging(new InMemoryUnitOfWork());

    @Override
    protected MessagingStage stage() {
        return messaging;
    }
}

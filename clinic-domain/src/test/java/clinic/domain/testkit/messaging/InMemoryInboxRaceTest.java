package clinic.domain.testkit.messaging;

import clinic.domain.testkit.shared.InMemoryUnitOfWork;

class InMemoryInboxRaceTest extends InboxRaceContract {
    private final InMemoryMessaging messaging = new InMemoryMessaging(new InMemoryUnitOfWork());

    @Override
    protected MessagingStage stage() {
        return messaging;
    }
}

package clinic.domain.testkit.messaging;

import clinic.domain.messaging.Assistant;
import clinic.domain.messaging.Assistant.Advice;

class InMemoryAssistantTest extends AssistantContract {
    private final InMemoryAssistant assistant = new InMemoryAssistant();

    @Override
    protected Assistant assistant() {
        return assistant;
    }

    @Override
    protected void chooses(Advice advice) {
        assistant.chooses(advice);
    }

    @Override
    protected void isAway() {
        assistant.isAway(true);
    }

    @Override
    protected void isBack() {
        assistant.isAway(false);
    }
}

package clinic.adapter.postgres.messaging;

import clinic.domain.testkit.messaging.MessagingBacklogContract;
import clinic.domain.testkit.messaging.MessagingStage;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;

class PostgresMessagingBacklogTest extends MessagingBacklogContract {
    @AutoClose
    private static final PostgresMessaging STAGE = new PostgresMessaging();

    @BeforeEach
    void reset() {
        STAGE.reset();
    }

    @Override
    protected MessagingStage stage() {
        return STAGE;
    }
}

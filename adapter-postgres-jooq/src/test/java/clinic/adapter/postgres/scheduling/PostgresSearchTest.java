package clinic.adapter.postgres.scheduling;

import clinic.domain.testkit.scheduling.SchedulingStage;
import clinic.domain.testkit.scheduling.SearchContract;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;

class PostgresSearchTest extends SearchContract {
    @AutoClose
    private static final PostgresStage STAGE = new PostgresStage();

    @BeforeEach
    void reset() {
        STAGE.reset();
    }

    @Override
    protected SchedulingStage stage() {
        return STAGE;
    }
}

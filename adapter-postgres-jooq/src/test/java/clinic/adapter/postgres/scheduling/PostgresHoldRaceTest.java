package clinic.adapter.postgres.scheduling;

import clinic.domain.testkit.scheduling.DiaryStage;
import clinic.domain.testkit.scheduling.HoldRaceContract;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;

class PostgresHoldRaceTest extends HoldRaceContract {
    @AutoClose
    private static final PostgresStage STAGE = new PostgresStage();

    @BeforeEach
    void reset() {
        STAGE.reset();
    }

    @Override
    protected DiaryStage stage() {
        return STAGE;
    }
}

package clinic.adapter.postgres.scheduling;

import clinic.domain.testkit.scheduling.DiaryRaceContract;
import clinic.domain.testkit.scheduling.DiaryStage;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;

class PostgresDiaryRaceTest extends DiaryRaceContract {
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

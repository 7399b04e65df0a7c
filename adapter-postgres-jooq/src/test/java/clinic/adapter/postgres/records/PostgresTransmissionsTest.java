package clinic.adapter.postgres.records;

import clinic.domain.testkit.records.RecordsStage;
import clinic.domain.testkit.records.TransmissionsContract;
import org.junit.jupiter.api.AutoClose;

class PostgresTransmissionsTest extends TransmissionsContract {
    @AutoClose
    private static final PostgresRecords STAGE = new PostgresRecords();

    @Override
    protected RecordsStage newStage() {
        return STAGE.reset();
    }
}

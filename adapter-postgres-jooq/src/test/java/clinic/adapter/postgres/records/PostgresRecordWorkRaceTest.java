package clinic.adapter.postgres.records;

import clinic.domain.testkit.records.RecordWorkRaceContract;
import clinic.domain.testkit.records.RecordsStage;
import org.junit.jupiter.api.AutoClose;

class PostgresRecordWorkRaceTest extends RecordWorkRaceContract {
    @AutoClose
    private static final PostgresRecords STAGE = new PostgresRecords();

    @Override
    protected RecordsStage newStage() {
        return STAGE.reset();
    }
}

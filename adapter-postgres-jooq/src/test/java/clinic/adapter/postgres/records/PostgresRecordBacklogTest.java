package clinic.adapter.postgres.records;

import clinic.domain.testkit.records.RecordBacklogContract;
import clinic.domain.testkit.records.RecordsStage;
import org.junit.jupiter.api.AutoClose;

class PostgresRecordBacklogTest extends RecordBacklogContract {
    @AutoClose
    private static final PostgresRecords STAGE = new PostgresRecords();

    @Override
    protected RecordsStage newStage() {
        return STAGE.reset();
    }
}

package clinic.adapter.postgres.records;

import clinic.domain.testkit.records.RecordViewsContract;
import clinic.domain.testkit.records.RecordsStage;
import org.junit.jupiter.api.AutoClose;

class PostgresRecordViewsTest extends RecordViewsContract {
    @AutoClose
    private static final PostgresRecords STAGE = new PostgresRecords();

    @Override
    protected RecordsStage newStage() {
        return STAGE.reset();
    }
}

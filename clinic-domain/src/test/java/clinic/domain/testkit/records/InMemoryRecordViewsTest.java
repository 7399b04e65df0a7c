package clinic.domain.testkit.records;

class InMemoryRecordViewsTest extends RecordViewsContract {
    @Override
    protected RecordsStage newStage() {
        return InMemoryRecords.ofCast();
    }
}

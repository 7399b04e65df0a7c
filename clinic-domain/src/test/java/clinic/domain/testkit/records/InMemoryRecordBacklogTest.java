package clinic.domain.testkit.records;

class InMemoryRecordBacklogTest extends RecordBacklogContract {
    @Override
    protected RecordsStage newStage() {
        return InMemoryRecords.ofCast();
    }
}

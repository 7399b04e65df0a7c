package clinic.domain.testkit.records;

class InMemoryRecordRightsTest extends RecordRightsContract {
    @Override
    protected RecordsStage newStage() {
        return InMemoryRecords.ofCast();
    }
}

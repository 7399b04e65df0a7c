package clinic.domain.testkit.records;

class InMemoryRecordWorkTest extends RecordWorkContract {
    @Override
    protected RecordsStage newStage() {
        return InMemoryRecords.ofCast();
    }
}

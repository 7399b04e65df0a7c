package clinic.domain.testkit.records;

class InMemoryRecordTurnsTest extends RecordTurnsContract {
    @Override
    protected RecordsStage newStage() {
        return InMemoryRecords.ofCast();
    }
}

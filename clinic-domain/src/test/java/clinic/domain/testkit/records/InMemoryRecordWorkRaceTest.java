package clinic.domain.testkit.records;

class InMemoryRecordWorkRaceTest extends RecordWorkRaceContract {
    @Override
    protected RecordsStage newStage() {
        return InMemoryRecords.ofCast();
    }
}

package clinic.domain.testkit.records;

class InMemoryAudioRecordsTest extends AudioRecordsContract {
    @Override
    protected RecordsStage newStage() {
        return InMemoryRecords.ofCast();
    }
}

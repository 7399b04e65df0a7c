package clinic.domain.testkit.records;

class InMemoryAudioStoreTest extends AudioStoreContract {
    @Override
    protected RecordsStage newStage() {
        return InMemoryRecords.ofCast();
    }
}

package clinic.domain.testkit.records;

class InMemoryTransmissionsTest extends TransmissionsContract {
    @Override
    protected RecordsStage newStage() {
        return InMemoryRecords.ofCast();
    }
}

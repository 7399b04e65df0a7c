package clinic.domain.testkit.records;

class InMemoryWhoSeesRecordsTest extends WhoSeesRecordsContract {
    @Override
    protected RecordsStage newStage() {
        return InMemoryRecords.ofCast();
    }
}

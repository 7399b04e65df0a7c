package clinic.domain.testkit.scheduling;

class InMemoryDiaryRaceTest extends DiaryRaceContract {
    private final InMemoryClinic clinic = new InMemoryClinic();

    @Override
    protected DiaryStage stage() {
        return clinic;
    }
}

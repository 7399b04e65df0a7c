package clinic.domain.testkit.scheduling;

class InMemoryHoldRaceTest extends HoldRaceContract {
    private final InMemoryClinic clinic = new InMemoryClinic();

    @Override
    protected DiaryStage stage() {
        return clinic;
    }
}

package clinic.domain.testkit.scheduling;

class InMemoryHoldsTest extends HoldsContract {
    private final InMemoryClinic clinic = new InMemoryClinic();

    @Override
    protected DiaryStage stage() {
        return clinic;
    }
}

package clinic.domain.testkit.scheduling;

class InMemoryWhoHoldsTest extends WhoHoldsContract {
    private final InMemoryClinic clinic = new InMemoryClinic();

    @Override
    protected DiaryStage stage() {
        return clinic;
    }
}

package clinic.domain.testkit.scheduling;

class InMemorySearchTest extends SearchContract {
    private final InMemoryClinic clinic = new InMemoryClinic();

    @Override
    protected SchedulingStage stage() {
        return clinic;
    }
}

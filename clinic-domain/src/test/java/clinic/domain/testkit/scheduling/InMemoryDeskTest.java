package clinic.domain.testkit.scheduling;

class InMemoryDeskTest extends DeskContract {
    private final InMemoryClinic clinic = new InMemoryClinic();

    @Override
    protected SchedulingStage stage() {
        return clinic;
    }
}

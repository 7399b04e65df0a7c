package clinic.domain.testkit.scheduling;

class InMemoryMovingTest extends MovingContract {
    private final InMemoryClinic clinic = new InMemoryClinic();

    @Override
    protected SchedulingStage stage() {
        return clinic;
    }
}

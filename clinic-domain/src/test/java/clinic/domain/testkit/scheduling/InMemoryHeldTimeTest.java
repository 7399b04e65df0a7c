package clinic.domain.testkit.scheduling;

class InMemoryHeldTimeTest extends HeldTimeContract {
    private final InMemoryClinic clinic = new InMemoryClinic();

    @Override
    protected SchedulingStage stage() {
        return clinic;
    }
}

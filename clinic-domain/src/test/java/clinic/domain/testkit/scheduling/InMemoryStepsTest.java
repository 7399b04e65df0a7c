package clinic.domain.testkit.scheduling;

class InMemoryStepsTest extends StepsContract {
    private final InMemoryClinic clinic = new InMemoryClinic();

    @Override
    protected SchedulingStage stage() {
        return clinic;
    }
}

package clinic.domain.testkit.scheduling;

class InMemoryAgendaDaysTest extends AgendaDaysContract {
    private final InMemoryClinic clinic = new InMemoryClinic();

    @Override
    protected SchedulingStage stage() {
        return clinic;
    }
}

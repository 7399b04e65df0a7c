package clinic.domain.testkit.scheduling;

class InMemoryAgendaTest extends AgendaContract {
    private final InMemoryClinic clinic = new InMemoryClinic();

    @Override
    protected SchedulingStage stage() {
        return clinic;
    }
}

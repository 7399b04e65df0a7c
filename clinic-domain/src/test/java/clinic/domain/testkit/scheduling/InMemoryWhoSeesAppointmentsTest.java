package clinic.domain.testkit.scheduling;

class InMemoryWhoSeesAppointmentsTest extends WhoSeesAppointmentsContract {
    private final InMemoryClinic clinic = new InMemoryClinic();

    @Override
    protected SchedulingStage stage() {
        return clinic;
    }
}

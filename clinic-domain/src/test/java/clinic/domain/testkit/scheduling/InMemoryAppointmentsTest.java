package clinic.domain.testkit.scheduling;

class InMemoryAppointmentsTest extends AppointmentsContract {
    private final InMemoryClinic clinic = new InMemoryClinic();

    @Override
    protected SchedulingStage stage() {
        return clinic;
    }
}

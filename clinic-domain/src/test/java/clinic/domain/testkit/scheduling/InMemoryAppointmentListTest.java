package clinic.domain.testkit.scheduling;

class InMemoryAppointmentListTest extends AppointmentListContract {
    private final InMemoryClinic clinic = new InMemoryClinic();

    @Override
    protected SchedulingStage stage() {
        return clinic;
    }
}

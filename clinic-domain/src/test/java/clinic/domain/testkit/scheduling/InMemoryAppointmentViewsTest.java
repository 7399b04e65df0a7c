package clinic.domain.testkit.scheduling;

class InMemoryAppointmentViewsTest extends AppointmentViewsContract {
    private final InMemoryClinic clinic = new InMemoryClinic();

    @Override
    protected SchedulingStage stage() {
        return clinic;
    }
}

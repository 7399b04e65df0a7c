package clinic.domain.testkit.scheduling;

class InMemoryAppointmentPagesTest extends AppointmentPagesContract {
    private final InMemoryClinic clinic = new InMemoryClinic();

    @Override
    protected SchedulingStage stage() {
        return clinic;
    }
}

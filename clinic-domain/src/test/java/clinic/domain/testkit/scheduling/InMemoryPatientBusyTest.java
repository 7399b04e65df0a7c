package clinic.domain.testkit.scheduling;

class InMemoryPatientBusyTest extends PatientBusyContract {
    private final InMemoryClinic clinic = new InMemoryClinic();

    @Override
    protected SchedulingStage stage() {
        return clinic;
    }
}

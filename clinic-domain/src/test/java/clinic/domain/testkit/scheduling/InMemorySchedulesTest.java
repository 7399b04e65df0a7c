package clinic.domain.testkit.scheduling;

class InMemorySchedulesTest extends SchedulesContract {
    private final InMemoryClinic clinic = new InMemoryClinic();

    @Override
    protected DiaryStage stage() {
        return clinic;
    }
}

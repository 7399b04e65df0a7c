package clinic.domain.testkit.scheduling;

class InMemoryTimesOffTest extends TimesOffContract {
    private final InMemoryClinic clinic = new InMemoryClinic();

    @Override
    protected DiaryStage stage() {
        return clinic;
    }
}

package clinic.domain.testkit.scheduling;

class InMemoryTimesOffListTest extends TimesOffListContract {
    private final InMemoryClinic clinic = new InMemoryClinic();

    @Override
    protected DiaryStage stage() {
        return clinic;
    }
}

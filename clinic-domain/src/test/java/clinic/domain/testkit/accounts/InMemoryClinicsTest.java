package clinic.domain.testkit.accounts;

class InMemoryClinicsTest extends ClinicsContract {
    private final InMemoryAccounts accounts = new InMemoryAccounts();

    @Override
    protected AccountsStage stage() {
        return accounts;
    }
}

package clinic.domain.testkit.accounts;

class InMemoryProfilesTest extends ProfilesContract {
    private final InMemoryAccounts accounts = new InMemoryAccounts();

    @Override
    protected AccountsStage stage() {
        return accounts;
    }
}

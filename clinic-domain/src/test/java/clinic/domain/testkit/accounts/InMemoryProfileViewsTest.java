package clinic.domain.testkit.accounts;

class InMemoryProfileViewsTest extends ProfileViewsContract {
    private final InMemoryAccounts accounts = new InMemoryAccounts();

    @Override
    protected AccountsStage stage() {
        return accounts;
    }
}

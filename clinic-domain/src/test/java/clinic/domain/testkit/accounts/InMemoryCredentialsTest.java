package clinic.domain.testkit.accounts;

class InMemoryCredentialsTest extends CredentialsContract {
    private final InMemoryAccounts accounts = new InMemoryAccounts();

    @Override
    protected AccountsStage stage() {
        return accounts;
    }
}

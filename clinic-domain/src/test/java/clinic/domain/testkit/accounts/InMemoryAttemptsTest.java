package clinic.domain.testkit.accounts;

class InMemoryAttemptsTest extends AttemptsContract {
    private final InMemoryAccounts accounts = new InMemoryAccounts();

    @Override
    protected AccountsStage stage() {
        return accounts;
    }
}

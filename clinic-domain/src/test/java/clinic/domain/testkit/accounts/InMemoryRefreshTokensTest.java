package clinic.domain.testkit.accounts;

class InMemoryRefreshTokensTest extends RefreshTokensContract {
    private final InMemoryAccounts accounts = new InMemoryAccounts();

    @Override
    protected AccountsStage stage() {
        return accounts;
    }
}

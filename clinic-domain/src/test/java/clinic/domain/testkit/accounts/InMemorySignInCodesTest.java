package clinic.domain.testkit.accounts;

class InMemorySignInCodesTest extends SignInCodesContract {
    private final InMemoryAccounts accounts = new InMemoryAccounts();

    @Override
    protected AccountsStage stage() {
        return accounts;
    }
}

package clinic.domain.testkit.accounts;

class InMemoryPhoneBookTest extends PhoneBookContract {
    private final InMemoryAccounts accounts = new InMemoryAccounts();

    @Override
    protected AccountsStage stage() {
        return accounts;
    }
}

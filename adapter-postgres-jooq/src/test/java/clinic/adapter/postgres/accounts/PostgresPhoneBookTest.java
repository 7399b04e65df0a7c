package clinic.adapter.postgres.accounts;

import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.testkit.accounts.AccountsStage;
import clinic.domain.testkit.accounts.PhoneBookContract;
import org.junit.jupiter.api.AutoClose;

class PostgresPhoneBookTest extends PhoneBookContract {
    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private final AccountsStage accounts = PostgresAccounts.on(DATABASE);

    @Override
    protected AccountsStage stage() {
        return accounts;
    }
}

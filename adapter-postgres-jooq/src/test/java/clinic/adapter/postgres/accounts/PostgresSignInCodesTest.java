package clinic.adapter.postgres.accounts;

import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.accounts.KeptCode;
import clinic.domain.accounts.PasswordHash;
import clinic.domain.accounts.SignInCode;
import clinic.domain.shared.Phone;
import clinic.domain.testkit.accounts.AccountsStage;
import clinic.domain.testkit.accounts.SignInCodesContract;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PostgresSignInCodesTest extends SignInCodesContract {
    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private final AccountsStage accounts = PostgresAccounts.on(DATABASE);

    @Override
    protected AccountsStage stage() {
        return accounts;
    }

    @Test
    void clearsSomeThatHaveExpired() {
        for (var number = 0; number < 4; number++) keep(number, 0);
        keep(9, 1);
        assertThat(DATABASE.texts("select phone from sign_in_codes")).containsExactly("+5511980000009");
    }

    private void keep(int number, int lifetimes) {
        var phone = new Phone("+551198000000" + number);
        var now = NINE.plus(SignInCode.LIFETIME.multipliedBy(lifetimes));
        accounts.unitOfWork().inTransaction(SYSTEM, () -> {
            accounts.signInCodes().replace(KeptCode.sent(phone, new PasswordHash("hash"), now), now);
            return phone;
        });
    }
}

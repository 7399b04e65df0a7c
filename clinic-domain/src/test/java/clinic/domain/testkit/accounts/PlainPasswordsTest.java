package clinic.domain.testkit.accounts;

import clinic.domain.accounts.PasswordHasher;

class PlainPasswordsTest extends PasswordHasherContract {
    private final PlainPasswords passwords = new PlainPasswords();

    @Override
    protected PasswordHasher hasher() {
        return passwords;
    }

    @Override
    protected PasswordHasher costlier() {
        passwords.raiseCost();
        return passwords;
    }
}

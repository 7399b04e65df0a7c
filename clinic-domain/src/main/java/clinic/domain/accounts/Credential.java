package clinic.domain.accounts;

import clinic.domain.shared.PersonalData;
import java.util.Optional;

/**
 * What a person must match to sign in.
 *
 * @param hash empty: no password was given yet, so none is right
 */
@PersonalData
public record Credential(Account account, Optional<PasswordHash> hash) {
    /** Whether what was proved by this still holds: nobody gave another password, and the person may sign in. */
    public boolean stillProves(Credential current) {
        return hash.equals(current.hash) && current.account.profile().active();
    }

    @Override
    public String toString() {
        return "Credential[" + account.profile().id().value() + "]";
    }
}

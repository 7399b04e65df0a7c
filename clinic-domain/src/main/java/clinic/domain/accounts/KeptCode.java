package clinic.domain.accounts;

import clinic.domain.shared.PersonalData;
import clinic.domain.shared.Phone;
import java.time.Instant;

/**
 * What is kept of a code that was sent.
 *
 * @param expiresAt from then on it is good for nothing
 * @param triesLeft how often it may still be told wrong
 */
@PersonalData
public record KeptCode(Phone phone, PasswordHash hash, Instant expiresAt, int triesLeft) {
    public KeptCode {
        if (triesLeft < 0) throw new IllegalArgumentException("tries left must not be negative: " + triesLeft);
    }

    /** A code that is sent now. */
    public static KeptCode sent(Phone phone, PasswordHash hash, Instant now) {
        return new KeptCode(phone, hash, now.plus(SignInCode.LIFETIME), SignInCode.TRIES_OF_ALL);
    }

    /** Whether it may be told now. */
    public boolean isLive(Instant now) {
        return triesLeft > 0 && now.isBefore(expiresAt);
    }

    /** The same with one try less. */
    public KeptCode tried() {
        return new KeptCode(phone, hash, expiresAt, triesLeft - 1);
    }

    @Override
    public String toString() {
        return "KeptCode[]";
    }
}

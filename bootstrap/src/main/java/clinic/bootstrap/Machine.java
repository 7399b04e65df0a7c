package clinic.bootstrap;

import clinic.bootstrap.accounts.Argon2Passwords;
import clinic.bootstrap.accounts.SecureBits;
import clinic.bootstrap.shared.TimeOrderedIds;
import clinic.domain.accounts.PasswordHasher;
import clinic.domain.accounts.RandomBits;
import clinic.domain.shared.Ids;
import java.time.Clock;
import java.time.InstantSource;

/** What the machine itself gives: time, identities, chance, the work of hashing. */
public record Machine(InstantSource time, Ids ids, RandomBits randomBits, PasswordHasher passwords) {
    /** This machine. */
    static Machine real() {
        var time = Clock.systemUTC();
        return new Machine(time, new TimeOrderedIds(time), new SecureBits(), new Argon2Passwords());
    }
}

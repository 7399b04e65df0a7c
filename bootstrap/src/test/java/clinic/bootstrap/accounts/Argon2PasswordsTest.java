package clinic.bootstrap.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.accounts.Password;
import clinic.domain.accounts.PasswordHash;
import clinic.domain.accounts.PasswordHasher;
import clinic.domain.accounts.PasswordHasher.Hashing;
import clinic.domain.accounts.PasswordHasher.Verdict;
import clinic.domain.testkit.accounts.PasswordHasherContract;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class Argon2PasswordsTest extends PasswordHasherContract {
    private static final BoundedWork ROOM = new BoundedWork(1, 8, Duration.ofMinutes(1));

    private final PasswordHasher hasher = new Argon2Passwords(Argon2Passwords.function(64, 1), ROOM);

    @Override
    protected PasswordHasher hasher() {
        return hasher;
    }

    @Override
    protected PasswordHasher costlier() {
        return new Argon2Passwords(Argon2Passwords.function(128, 1), ROOM);
    }

    @Test
    void costsWhatOwaspAsksFor() {
        assertThat(new Argon2Passwords().hash(new Password("chuva fina de abril")))
                .isInstanceOfSatisfying(
                        Hashing.Done.class,
                        done -> assertThat(done.hash().text()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
    }

    @Test
    void readsTheHashOfAnotherProgram() {
        // echo -n password | argon2 somesalt -id -t 2 -k 65536 -p 1, from the reference implementation's tests
        var hash = new PasswordHash(
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");
        assertThat(hasher.verify(new Password("password"), Optional.of(hash))).isEqualTo(Verdict.RIGHT_BUT_DATED);
        assertThat(hasher.verify(new Password("passwore"), Optional.of(hash))).isEqualTo(Verdict.WRONG);
    }

    @Test
    void turnsAwayWhomItHasNoTimeFor() {
        var hurried = new Argon2Passwords(Argon2Passwords.function(64, 1), new BoundedWork(1, 1, Duration.ZERO));
        assertThat(hurried.verify(new Password("x"), Optional.empty())).isEqualTo(Verdict.BUSY);
        assertThat(hurried.hash(new Password("x"))).isInstanceOf(Hashing.Busy.class);
    }
}

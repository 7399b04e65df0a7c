package clinic.bootstrap.accounts;

import clinic.domain.accounts.Password;
import clinic.domain.accounts.PasswordHash;
import clinic.domain.accounts.PasswordHasher;
import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Argon2id (RFC 9106) with the first of the parameters that OWASP's Password Storage Cheat Sheet recommends: 19 MiB, two
 * passes, one lane. Only a few hash at a time, and only so many wait, so that nobody takes the server down by signing in.
 */
public final class Argon2Passwords implements PasswordHasher {
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int AT_ONCE = 2;
    private static final int WAITING = 16;
    private static final long LONGEST_WAIT_MILLIS = 3_000;

    private final Argon2Function function = Argon2Function.getInstance(KIBIBYTES, PASSES, LANES, HASH_BYTES, Argon2.ID);
    private final SecureRandom random = new SecureRandom();
    private final Semaphore places = new Semaphore(AT_ONCE + WAITING);
    private final Semaphore working = new Semaphore(AT_ONCE, true);
    private final PasswordHash nobodys =
            new PasswordHash(fresh(Base64.getEncoder().encodeToString(salt())));

    @Override
    public Hashing hash(Password password) {
        return inTurn(() -> new PasswordHash(fresh(password.text())))
                .<Hashing>map(Hashing.Done::new)
                .orElseGet(Hashing.Busy::new);
    }

    @Override
    public Verdict verify(Password password, Optional<PasswordHash> hash) {
        return inTurn(() -> judge(password, hash)).orElse(Verdict.BUSY);
    }

    /** Where there is no hash, the same work is done for nothing, so that nobody can tell by the time. */
    private Verdict judge(Password password, Optional<PasswordHash> hash) {
        var text = hash.orElse(nobodys).text();
        var used = Argon2Function.getInstanceFromHash(text);
        var right = used.check(password.text(), text) && hash.isPresent();
        if (!right) return Verdict.WRONG;
        return used.equals(function) ? Verdict.RIGHT : Verdict.RIGHT_BUT_DATED;
    }

    private String fresh(String text) {
        return function.hash(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), salt())
                .getResult();
    }

    private byte[] salt() {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }

    private <T> Optional<T> inTurn(java.util.function.Supplier<T> work) {
        if (!places.tryAcquire()) return Optional.empty();
        try {
            if (!working.tryAcquire(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS)) return Optional.empty();
            try {
                return Optional.of(work.get());
            } finally {
                working.release();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            places.release();
        }
    }
}

package clinic.bootstrap.accounts;

import clinic.domain.accounts.Password;
import clinic.domain.accounts.PasswordHash;
import clinic.domain.accounts.PasswordHasher;
import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/**
 * Hashes passwords with Argon2id (RFC 9106): 19 MiB of memory, two passes, one lane. Source: OWASP Password Storage Cheat
 * Sheet. The parameters are in each hash, so they can be raised; who signs in after that gets a new one.
 */
public final class Argon2Passwords implements PasswordHasher {
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int WAITING = 32;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

    private final SecureRandom random = new SecureRandom();
    private final Argon2Function function;
    private final BoundedWork work;
    private final PasswordHash nobodys;

    /** Uses half of the machine's cores at the most. */
    public Argon2Passwords() {
        this(
                function(KIBIBYTES, PASSES),
                new BoundedWork(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), WAITING, LONGEST_WAIT));
    }

    Argon2Passwords(Argon2Function function, BoundedWork work) {
        this.function = function;
        this.work = work;
        this.nobodys = nobodys();
    }

    static Argon2Function function(int kibibytes, int passes) {
        return Argon2Function.getInstance(kibibytes, passes, LANES, HASH_BYTES, Argon2.ID);
    }

    @Override
    public Hashing hash(Password password) {
        var salt = bytes(SALT_BYTES);
        return work.run(() -> function.hash(utf8(password), salt).getResult())
                .<Hashing>map(text -> new Hashing.Done(new PasswordHash(text)))
                .orElseGet(Hashing.Busy::new);
    }

    @Override
    public Verdict verify(Password password, Optional<PasswordHash> hash) {
        var text = hash.orElse(nobodys).text();
        return work.run(() -> compare(password, text)).orElse(Verdict.BUSY);
    }

    private Verdict compare(Password password, String hash) {
        var made = Argon2Function.getInstanceFromHash(hash);
        if (!made.check(password.text(), hash)) return Verdict.WRONG;
        return made.equals(function) ? Verdict.RIGHT : Verdict.RIGHT_BUT_DATED;
    }

    /** Costs as much as any other, and no password has it. */
    private PasswordHash nobodys() {
        var base64 = Base64.getEncoder().withoutPadding();
        return new PasswordHash("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        function.getVersion(),
                        function.getMemory(),
                        function.getIterations(),
                        function.getParallelism(),
                        base64.encodeToString(bytes(SALT_BYTES)),
                        base64.encodeToString(bytes(HASH_BYTES))));
    }

    private byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] utf8(Password password) {
        return password.text().getBytes(StandardCharsets.UTF_8);
    }
}

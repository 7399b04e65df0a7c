package clinic.domain.testkit.accounts;

import clinic.domain.accounts.Password;
import clinic.domain.accounts.PasswordHash;
import clinic.domain.accounts.PasswordHasher;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** "Hashes" passwords at once by not hiding them: for tests alone. Thread-safe. */
public final class PlainPasswords implements PasswordHasher {
    private final AtomicInteger generation = new AtomicInteger(1);
    private final AtomicInteger salt = new AtomicInteger();
    private final AtomicInteger comparisons = new AtomicInteger();
    private final AtomicBoolean busy = new AtomicBoolean();

    /** From now on all places are taken, or not. */
    public void busy(boolean now) {
        busy.set(now);
    }

    /** From now on a hash costs more than those that were made before. */
    public void raiseCost() {
        generation.incrementAndGet();
    }

    /** How often a password was compared with a hash, or with nobody's. */
    public int comparisons() {
        return comparisons.get();
    }

    /** How often a password was hashed. */
    public int hashes() {
        return salt.get();
    }

    @Override
    public Hashing hash(Password password) {
        return busy.get()
                ? new Hashing.Busy()
                : new Hashing.Done(new PasswordHash(prefix() + salt.incrementAndGet() + ":" + password.text()));
    }

    @Override
    public Verdict verify(Password password, Optional<PasswordHash> hash) {
        if (busy.get()) return Verdict.BUSY;
        comparisons.incrementAndGet();
        if (hash.isEmpty()) return Verdict.WRONG;
        var parts = hash.get().text().split(":", 3);
        if (!parts[2].equals(password.text())) return Verdict.WRONG;
        return (parts[0] + ":").equals(prefix()) ? Verdict.RIGHT : Verdict.RIGHT_BUT_DATED;
    }

    private String prefix() {
        return "plain" + generation.get() + ":";
    }
}

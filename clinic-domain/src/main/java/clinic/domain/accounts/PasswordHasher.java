package clinic.domain.accounts;

import java.util.Optional;

/**
 * Hashes passwords, slowly on purpose. How much of it happens at once is bounded: who comes when all places are taken is
 * turned away instead of slowing everybody down. Thread-safe.
 */
public interface PasswordHasher {
    /** What came of hashing. */
    sealed interface Hashing {
        record Done(PasswordHash hash) implements Hashing {}

        /** All places are taken; the same will succeed a moment later. */
        record Busy() implements Hashing {}
    }

    /** What came of a comparison. */
    enum Verdict {
        RIGHT,
        /** Right, and the hash should be made anew: what a hash costs was raised since. */
        RIGHT_BUT_DATED,
        WRONG,
        /** All places are taken; nothing was compared. */
        BUSY
    }

    /** A new hash of the password; no two are the same. */
    Hashing hash(Password password);

    /**
     * Whether the hash is the password's.
     *
     * @param hash empty: nobody's; it is {@code WRONG} after the same work, so that the time tells nothing
     */
    Verdict verify(Password password, Optional<PasswordHash> hash);
}

package clinic.domain.accounts;

/** Chance that nobody can foresee. Thread-safe. */
public interface RandomBits {
    /** So many new bytes, from a cryptographically strong source. */
    byte[] bytes(int count);
}

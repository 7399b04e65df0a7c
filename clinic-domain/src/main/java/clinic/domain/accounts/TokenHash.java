package clinic.domain.accounts;

/**
 * What is kept of a refresh token.
 *
 * @param hex SHA-256 in lower-case hex; the token itself has 256 random bits, so no salt is needed
 */
public record TokenHash(String hex) {
    private static final int DIGITS = 64;

    public TokenHash {
        if (hex.length() != DIGITS) throw new IllegalArgumentException("hash must have 64 digits: " + hex.length());
    }
}

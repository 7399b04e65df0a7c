package clinic.domain.shared;

/**
 * A request that makes something once, however often it is sent.
 *
 * @param key the caller's {@code Idempotency-Key}
 * @param fingerprint SHA-256 of what was asked, in hex
 */
public record Once(String key, String fingerprint) {}

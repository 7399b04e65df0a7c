package clinic.domain.shared;

import java.util.UUID;

/** Makes identities. Thread-safe. */
public interface Ids {
    /** A new UUIDv7 (RFC 9562, section 5.7), never given before. */
    UUID next();
}
